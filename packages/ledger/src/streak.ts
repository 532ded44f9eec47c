import { addDays, type LocalDay } from '@tanpuhui/contract'

/** The days on which `length` days in a row with an act are complete, counted from the first day of each run. `active` in any order. */
export function streakDays(active: Iterable<LocalDay>, length: number): LocalDay[] {
  const days = [...new Set(active)].sort((a, b) => a - b)
  let run = 0
  return days.filter((day, i) => {
    run = i > 0 && addDays(days[i - 1]!, 1) === day ? run + 1 : 1
    return run % length === 0
  })
}
