import { addDays, dayToIso, isoToDay, type TotalsOverview } from '@tanpuhui/contract'

/** The figures of one day. */
export type TotalsDay = TotalsOverview['days'][number]

const nothing = { people: 0, newPeople: 0, acts: 0, mg: 0, points: 0 }

/** The days in order with every day between the first and the last: a day without acts is a zero, not a missing one. */
export function fillDays(days: readonly TotalsDay[]): TotalsDay[] {
  if (days.length === 0) return []
  const known = new Map(days.map((day) => [day.day, day]))
  const ordered = [...known.keys()].sort()
  const last = ordered.at(-1)!
  const filled: TotalsDay[] = []
  for (let day = ordered[0]!; day <= last; day = dayToIso(addDays(isoToDay(day), 1))) {
    filled.push(known.get(day) ?? { day, ...nothing })
  }
  return filled
}

/** The same figures by month (`2026-11`); `people` is left out, because people of several days are not to be added up. */
export function byMonth(days: readonly TotalsDay[]): { month: string; newPeople: number; acts: number; mg: number }[] {
  const months = new Map<string, { month: string; newPeople: number; acts: number; mg: number }>()
  for (const { day, newPeople, acts, mg } of days) {
    const month = day.slice(0, 7)
    const sum = months.get(month) ?? { month, newPeople: 0, acts: 0, mg: 0 }
    months.set(month, { month, newPeople: sum.newPeople + newPeople, acts: sum.acts + acts, mg: sum.mg + mg })
  }
  return [...months.values()]
}
