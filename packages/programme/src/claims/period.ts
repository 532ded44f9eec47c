import type { LocalDay } from '@tanpuhui/contract'
import type { Reach } from './claim'

/** Over what a cap runs. */
export type Period = 'day' | 'month'

/** The month of a local day, yyyymm. */
export const monthOf = (day: LocalDay): number => Math.floor(day / 100)

export const periodOf = (period: Period, day: LocalDay): number => (period === 'day' ? day : monthOf(day))

/** The days of a day's period; of every month 31, of which the last may not exist. */
export const daysOf = (period: Period, day: LocalDay): Reach =>
  period === 'day' ? { from: day, to: day } : { from: monthOf(day) * 100 + 1, to: monthOf(day) * 100 + 31 }
