import type { LocalDay } from '@tanpuhui/contract'

/** Points that something costs from a local day on, until the next price. */
export interface Price {
  from: LocalDay
  points: number
}

/** What something costs in points on a local day; null before its first price. Prices stand in the order of their days. */
export const priceOn = (prices: readonly Price[], day: LocalDay): number | null =>
  prices.findLast(({ from }) => from <= day)?.points ?? null
