import { addDays, chartInput, chartSchema, dayToIso, type LocalDay, localDay, yearOf } from '@tanpuhui/contract'
import { ALL_TIME, residentDays } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { sum, sumBySection } from './sections'

type Step = 'day' | 'month' | 'year'
const monthOf = (day: LocalDay) => dayToIso(day).slice(0, 7)

/** The bucket that a day falls into. */
const keyOf = (step: Step, day: LocalDay) =>
  step === 'day' ? dayToIso(day) : step === 'month' ? monthOf(day) : String(yearOf(day))

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
    const all = await residentDays(ctx.store.prisma, ctx.resident.residentId, ALL_TIME)
    const shown = section ? all.filter((amount) => amount.section === section) : all
    const today = localDay(ctx.now(), ctx.programme.utcOffsetMinutes)
    const buckets = bucketKeys(step, today).map((key) => {
      const own = shown.filter(({ day }) => keyOf(step, day) === key)
      return { key, mg: sum(own, 'mg'), acts: sum(own, 'acts'), sections: sumBySection(own) }
    })
    return { step, buckets, sections: sumBySection(all), totalMg: sum(shown, 'mg'), acts: sum(shown, 'acts') }
  })
