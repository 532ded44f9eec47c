import { addDays, type Chart, dayToIso, isoWeek, type LocalDay, mondayOf, monthToIso, yearOf } from '@tanpuhui/contract'

/** The columns of a chart. */
export interface Buckets {
  /** Oldest first, ending with today's. */
  keys: string[]
  /** The local days that they are summed from; null where months are fine enough. */
  days: LocalDay[] | null
  /** The key of the bucket that a day (yyyymmdd), or a month (yyyymm) where there are no days, falls into. */
  keyOf: (time: number) => string
}

const daysUpTo = (last: LocalDay, count: number) => Array.from({ length: count }, (_, i) => addDays(last, i - count + 1))

/** By step: the last 30 days, 12 ISO weeks, 12 months or 5 years. */
export const BUCKETS: Record<Chart['step'], (today: LocalDay) => Buckets> = {
  day(today) {
    const days = daysUpTo(today, 30)
    return { keys: days.map(dayToIso), days, keyOf: dayToIso }
  },
  week(today) {
    const days = daysUpTo(addDays(mondayOf(today), 6), 12 * 7)
    return { keys: [...new Set(days.map(isoWeek))], days, keyOf: isoWeek }
  },
  month(today) {
    const last = yearOf(today) * 12 + (Math.floor(today / 100) % 100) - 1
    const months = Array.from({ length: 12 }, (_, i) => last - 11 + i)
    return {
      keys: months.map((m) => monthToIso(Math.floor(m / 12) * 100 + (m % 12) + 1)),
      days: null,
      keyOf: monthToIso,
    }
  },
  year(today) {
    const first = yearOf(today) - 4
    return {
      keys: Array.from({ length: 5 }, (_, i) => String(first + i)),
      days: null,
      keyOf: (month) => String(Math.floor(month / 100)),
    }
  },
}
