import type { LineItem } from './line-item'

export interface DayGroup {
  day: string
  items: LineItem[]
}

/** Lines in their given order, grouped by local day. */
export function byDay(items: readonly LineItem[]): DayGroup[] {
  const groups: DayGroup[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.day === item.day) last.items.push(item)
    else groups.push({ day: item.day, items: [item] })
  }
  return groups
}
