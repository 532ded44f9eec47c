import { calendarInput, calendarSchema, dayToIso } from '@tanpuhui/contract'
import { residentDaysOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'

/** What the resident did on each day of a month. */
export const calendar = residentProcedure
  .input(calendarInput)
  .output(calendarSchema)
  .query(async ({ ctx: { store, resident }, input: { month } }) => {
    const days = await residentDaysOf(store.prisma, resident.residentId, Number(month.replace('-', '')))
    return { month, days: days.map(({ day, acts, mg }) => ({ day: dayToIso(day), acts, mg })) }
  })
