import { useEffect, useRef, useState } from 'react'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { ask } from './ask'
import { type Failure, toFailure } from './failure'
import type { Resource } from './resource'

interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

export interface Pages<Item> {
  first: Resource<Page<Item>>
  /** Of all pages that are there. */
  items: Item[]
  /** True once the last one is there. */
  ended: boolean
  moreFailure: Failure | null
  more: () => Promise<void>
}

/** A resident's list that comes page by page; `more` fetches the next one. When the first changes, the others are forgotten. */
export function usePages<Item>(key: string, load: (cursor: string | undefined) => Promise<Page<Item>>): Pages<Item> {
  const first = useResidentResource(key, () => load(undefined))
  const [later, setLater] = useState<Page<Item>>({ items: [], nextCursor: null })
  const [moreFailure, setMoreFailure] = useState<Failure | null>(null)
  const run = useRef(0)
  const loading = useRef(false)

  const { data } = first
  useEffect(() => {
    run.current++
    loading.current = false
    setLater({ items: [], nextCursor: data?.nextCursor ?? null })
    setMoreFailure(null)
  }, [data])

  const more = async () => {
    const cursor = later.nextCursor
    if (cursor === null || loading.current) return
    const mine = run.current
    loading.current = true
    setMoreFailure(null)
    try {
      const page = await ask(() => load(cursor))
      if (run.current === mine) setLater(({ items }) => ({ items: [...items, ...page.items], nextCursor: page.nextCursor }))
    } catch (cause) {
      if (run.current === mine) setMoreFailure(toFailure(cause))
    } finally {
      if (run.current === mine) loading.current = false
    }
  }

  return {
    first,
    items: data ? [...data.items, ...later.items] : [],
    ended: data !== undefined && later.nextCursor === null && (later.items.length > 0 || data.nextCursor === null),
    moreFailure,
    more,
  }
}
