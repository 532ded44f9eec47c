import { addDays, chartInput, chartSchema, dayToIso, isoToDay, type LocalDay, localDay, yearOf } from '@tanpuhui/contract'
import { residentDays, residentMonths, type SectionSum } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { sum, sumBySection } from './sections'

type Step = 'day' | 'month' | 'year'

/** The bucket that a day (yyyymmdd) or a month (yyyymm) falls into. */
const keyOf = (step: Step, time: number) =>
  step === 'day'
    ? dayToIso(time)
    : step === 'month'
      ? `${Math.floor(time / 100)}-${String(time % 100).padStart(2, '0')}`
      : String(Math.floor(time / 100))

/** Keys of the buckets that end with today's, oldest first: 30 days, 12 months or 5 years. */
function bucketKeys(step: Step, today: LocalDay): string[] {
  if (step === 'day') return Array.from({ length: 30 }, (_, i) => dayToIso(addDays(today, i - 29)))
  const year = yearOf(today)
  if (step === 'year') return Array.from({ length: 5 }, (_, i) => String(year - 4 + i))
  const month = year * 12 + (Math.floor(today / 100) % 100) - 1
  return Array.from({ length: 12 }, (_, i) => {
    const m = month - 11 + i
    return `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`
  })
}

/** The resident's reductions by time and section. */
export const chart = residentProcedure
  .input(chartInput)
  .output(chartSchema)
  .query(async ({ ctx, input: { step, section } }) => {
    const { prisma } = ctx.store
    const { sections, utcOffsetMinutes } = ctx.programme
    const { residentId } = ctx.resident
    const today = localDay(ctx.now(), utcOffsetMinutes)
    const keys = bucketKeys(step, today)
    const [months, days] = await Promise.all([
      residentMonths(prisma, residentId),
      step === 'day' ? residentDays(prisma, residentId, keys.map(isoToDay)) : [],
    ])
    const inSection = <Sum extends { section: string }>(sums: Sum[]) =>
      section ? sums.filter((one) => one.section === section) : sums
    const timed: (SectionSum & { time: number })[] =
      step === 'day' ? days.map((one) => ({ ...one, time: one.day })) : months.map((one) => ({ ...one, time: one.month }))
    const shown = inSection(timed)
    const whole = inSection(months)
    const buckets = keys.map((key) => {
      const own = shown.filter(({ time }) => keyOf(step, time) === key)
      return { key, mg: sum(own, 'mg'), acts: sum(own, 'acts'), sections: sumBySection(sections, own) }
    })
    return { step, buckets, sections: sumBySection(sections, months), totalMg: sum(whole, 'mg'), acts: sum(whole, 'acts') }
  })
