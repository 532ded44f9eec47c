import { addDays, dayToIso, isoToDay, mondayOf } from '@tanpuhui/contract/local-day'

/** The weeks of a month (`2026-11`) from Monday to Sunday; null for the days of its neighbours. */
export function weeksOf(month: string): (string | null)[][] {
  const weeks: (string | null)[][] = []
  for (let monday = mondayOf(isoToDay(`${month}-01`)); ; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => dayToIso(addDays(monday, i)))
    if (!days.some((day) => day.startsWith(month))) return weeks
    weeks.push(days.map((day) => (day.startsWith(month) ? day : null)))
  }
}
