import { chartInput, chartSchema, localDay } from '@tanpuhui/contract'
import { residentDays, residentMonths, type SectionSum } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { BUCKETS } from './chart-buckets'
import { sum, sumBySection } from './sections'

/** The resident's reductions by time and section. */
export const chart = residentProcedure
  .input(chartInput)
  .output(chartSchema)
  .query(async ({ ctx, input: { step, section } }) => {
    const { prisma } = ctx.store
    const { sections, utcOffsetMinutes } = ctx.programme
    const { residentId } = ctx.resident
    const { keys, days, keyOf } = BUCKETS[step](localDay(ctx.now(), utcOffsetMinutes))
    const [months, ofDays] = await Promise.all([
      residentMonths(prisma, residentId),
      days ? residentDays(prisma, residentId, days) : null,
    ])
    const inSection = <Sum extends { section: string }>(sums: Sum[]) =>
      section ? sums.filter((one) => one.section === section) : sums
    const timed: (SectionSum & { time: number })[] =
      ofDays?.map((one) => ({ ...one, time: one.day })) ?? months.map((one) => ({ ...one, time: one.month }))
    const shown = inSection(timed)
    const whole = inSection(months)
    const buckets = keys.map((key) => {
      const own = shown.filter(({ time }) => keyOf(time) === key)
      return { key, mg: sum(own, 'mg'), acts: sum(own, 'acts'), sections: sumBySection(sections, own) }
    })
    return { step, buckets, sections: sumBySection(sections, months), totalMg: sum(whole, 'mg'), acts: sum(whole, 'acts') }
  })
