import { type Pages, usePages } from '@/lib/use-pages'
import { type LinesFilter, tidy } from './filter'
import type { LineItem } from './line-item'
import { loadLines } from './load-lines'

/** So many lines are drawn at once: more would hold a slow phone up for longer than a finger notices. */
const AT_ONCE = 3

const partsOf = (items: LineItem[]): LineItem[][] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, i) => items.slice(i * AT_ONCE, (i + 1) * AT_ONCE))

/** The ledger's lines that fit a filter, newest first. */
export function useLedgerLines(filter: LinesFilter): Pages<LineItem> {
  const asked = tidy(filter)
  return usePages(`ledger:lines:${JSON.stringify(asked)}`, (cursor) => loadLines(asked, cursor), partsOf)
}
