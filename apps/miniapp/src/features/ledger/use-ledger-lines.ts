import { useEffect, useMemo, useRef, useState } from 'react'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { ask } from '@/lib/ask'
import { type Failure, toFailure } from '@/lib/failure'
import type { Resource } from '@/lib/resource'
import { retrying } from '@/lib/retry'
import { type LinesFilter, tidy } from './filter'
import type { LineItem } from './line-item'
import { type LinesPage, loadLines } from './load-lines'
import { breathe, partsOf } from './parts'

export interface Lines {
  first: Resource<LinesPage>
  /** The lines in parts: one that is there stays the same array. */
  parts: readonly LineItem[][]
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
  const [later, setLater] = useState<{ parts: LineItem[][]; next: string | null }>({ parts: [], next: null })
  const [loadingMore, setLoadingMore] = useState(false)
  const [moreFailure, setMoreFailure] = useState<Failure | null>(null)
  const run = useRef(0)
  /** The cursor that is asked by now, or was: the foot of the list and the phone may ask at once, and before the answer is drawn. */
  const asked = useRef<string | null>(null)

  const { data } = first
  const firstParts = useMemo(() => partsOf(data?.items ?? []), [data])
  const seen = useRef('')
  useEffect(() => {
    // The same again, as after a look at a receipt: what was loaded below it still follows.
    const now = JSON.stringify([filter, data])
    if (now === seen.current) return
    seen.current = now
    run.current++
    asked.current = null
    setLater({ parts: [], next: data?.next ?? null })
    setLoadingMore(false)
    setMoreFailure(null)
  }, [data, filter])

  const more = async () => {
    const mine = run.current
    const cursor = later.next
    if (cursor === null || asked.current === cursor) return
    asked.current = cursor
    setLoadingMore(true)
    setMoreFailure(null)
    try {
      const page = await ask(() => retrying(() => loadLines(filter, cursor)))
      for (const part of partsOf(page.items)) {
        if (run.current !== mine) return
        setLater(({ parts, next }) => ({ parts: [...parts, part], next }))
        await breathe()
      }
      if (run.current === mine) setLater(({ parts }) => ({ parts, next: page.next }))
    } catch (cause) {
      if (run.current !== mine) return
      asked.current = null
      setMoreFailure(toFailure(cause))
    } finally {
      if (run.current === mine) setLoadingMore(false)
    }
  }

  return {
    first,
    parts: [...firstParts, ...later.parts],
    ended: data !== undefined && later.next === null && (later.parts.length > 0 || data.next === null),
    loadingMore,
    moreFailure,
    more,
  }
}
