import type { LocalDay } from '@tanpuhui/contract'

/** Over what a cap runs. */
export type Period = 'day' | 'month'

/** The month of a local day, yyyymm. */
export const monthOf = (day: LocalDay): number => Math.floor(day / 100)

export const periodOf = (period: Period, day: LocalDay): number => (period === 'day' ? day : monthOf(day))
