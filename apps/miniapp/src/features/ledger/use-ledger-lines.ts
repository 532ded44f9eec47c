import { useEffect, useMemo, useRef, useState } from 'react'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { ask } from '@/lib/ask'
import { type Failure, toFailure } from '@/lib/failure'
import type { Resource } from '@/lib/resource'
import { retrying } from '@/lib/retry'
import { type LinesFilter, tidy } from './filter'
import type { LineItem } from './line-item'
import { type LinesPage, loadLines } from './load-lines'

export interface Lines {
  first: Resource<LinesPage>
  /** What the server answered, page by page: a page that is there stays the same array. */
  pages: readonly LineItem[][]
  /** True once the oldest line is there. */
  ended: boolean
  loadingMore: boolean
  moreFailure: Failure | null
  more: () => Promise<void>
}

/** The ledger's lines that fit a filter, newest first; `more` fetches the next page. */
export function useLedgerLines(given: LinesFilter): Lines {
  const key = JSON.stringify(tidy(given))
  const filter = useMemo(() => JSON.parse(key) as LinesFilter, [key])
  const first = useResidentResource(`ledger:lines:${key}`, () => loadLines(filter))
  const [later, setLater] = useState<{ pages: LineItem[][]; next: string | null }>({ pages: [], next: null })
  const [loadingMore, setLoadingMore] = useState(false)
  const [moreFailure, setMoreFailure] = useState<Failure | null>(null)
  const run = useRef(0)

  const { data } = first
  const seen = useRef('')
  useEffect(() => {
    // The same again, as after a look at a receipt: what was loaded below it still follows.
    const now = JSON.stringify([filter, data])
    if (now === seen.current) return
    seen.current = now
    run.current++
    setLater({ pages: [], next: data?.next ?? null })
    setLoadingMore(false)
    setMoreFailure(null)
  }, [data, filter])

  const more = async () => {
    if (later.next === null || loadingMore) return
    const mine = run.current
    const cursor = later.next
    setLoadingMore(true)
    setMoreFailure(null)
    try {
      const page = await ask(() => retrying(() => loadLines(filter, cursor)))
      if (run.current === mine) setLater(({ pages }) => ({ pages: [...pages, page.items], next: page.next }))
    } catch (cause) {
      if (run.current === mine) setMoreFailure(toFailure(cause))
    } finally {
      if (run.current === mine) setLoadingMore(false)
    }
  }

  return {
    first,
    pages: data ? [data.items, ...later.pages] : [],
    ended: data !== undefined && later.next === null && (later.pages.length > 0 || data.next === null),
    loadingMore,
    moreFailure,
    more,
  }
}
