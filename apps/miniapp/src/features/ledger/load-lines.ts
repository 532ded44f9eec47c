import { REFUSED_AT_ONCE } from '@tanpuhui/contract/ledger-limits'
import { trpc } from '@/lib/trpc'
import type { Page } from '@/lib/use-pages'
import type { LinesFilter } from './filter'
import { type LineItem, recordItem, refusedItem, waitingItem } from './line-item'

/** Asks the server for a page of lines, newest first. */
export async function loadLines({ kind, ...filter }: LinesFilter, cursor?: string): Promise<Page<LineItem>> {
  if (kind === 'waiting') return { items: (await trpc.ledger.pending.query(filter)).map(waitingItem), next: null }
  if (kind === 'refused') {
    const lines = await trpc.ledger.refused.query({ ...filter, ...(cursor ? { cursor } : {}) })
    return { items: lines.map(refusedItem), next: lines.length < REFUSED_AT_ONCE ? null : (lines.at(-1)?.cursor ?? null) }
  }
  const { lines, nextCursor } = await trpc.ledger.page.query({
    ...filter,
    ...(kind === 'all' ? {} : { kind }),
    ...(cursor ? { cursor } : {}),
  })
  return { items: lines.map(recordItem), next: nextCursor }
}
