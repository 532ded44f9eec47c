import type { LedgerLine, Section } from '@tanpuhui/contract'
import { useEffect, useRef, useState } from 'react'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { ask } from '@/lib/ask'
import { type Failure, toFailure } from '@/lib/failure'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

interface Pages {
  first: Resource<{ lines: LedgerLine[]; nextCursor: string | null }>
  lines: LedgerLine[]
  /** True once the oldest line is there. */
  ended: boolean
  loadingMore: boolean
  moreFailure: Failure | null
  more: () => Promise<void>
}

/** The ledger's lines, newest first, of one section or of all; `more` fetches the next page. */
export function useLedgerLines(section: Section | undefined): Pages {
  const first = useResidentResource(`ledger:lines:${section ?? 'all'}`, () => trpc.ledger.page.query({ section }))
  const [later, setLater] = useState<{ lines: LedgerLine[]; next: string | null }>({ lines: [], next: null })
  const [loadingMore, setLoadingMore] = useState(false)
  const [moreFailure, setMoreFailure] = useState<Failure | null>(null)
  const run = useRef(0)

  const { data } = first
  useEffect(() => {
    run.current++
    setLater({ lines: [], next: data?.nextCursor ?? null })
    setLoadingMore(false)
    setMoreFailure(null)
  }, [data])

  const more = async () => {
    if (later.next === null || loadingMore) return
    const mine = run.current
    const cursor = later.next
    setLoadingMore(true)
    setMoreFailure(null)
    try {
      const page = await ask(() => trpc.ledger.page.query({ section, cursor }))
      if (run.current === mine) setLater(({ lines }) => ({ lines: [...lines, ...page.lines], next: page.nextCursor }))
    } catch (cause) {
      if (run.current === mine) setMoreFailure(toFailure(cause))
    } finally {
      if (run.current === mine) setLoadingMore(false)
    }
  }

  return {
    first,
    lines: data ? [...data.lines, ...later.lines] : [],
    ended: data !== undefined && later.next === null && (later.lines.length > 0 || data.nextCursor === null),
    loadingMore,
    moreFailure,
    more,
  }
}
