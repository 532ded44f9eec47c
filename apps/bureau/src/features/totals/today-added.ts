import type { TotalsOverview } from '@tanpuhui/contract'
import type { Metric } from './metric'
import type { Range } from './range'

/** What today added to a figure; undefined when the range ends before today. Of today's people, only new ones add to the sum. */
export function todayAdded({ asOf, days, today }: TotalsOverview, metric: Metric, { to }: Range): number | undefined {
  const localDay = asOf.slice(0, 10)
  if (to !== undefined && to < localDay) return undefined
  return metric === 'people' ? (days.find(({ day }) => day === localDay)?.newPeople ?? 0) : today[metric]
}
