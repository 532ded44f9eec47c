import { useEffect, useMemo, useRef, useState } from 'react'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { ask } from './ask'
import { type Failure, toFailure } from './failure'
import type { Resource } from './resource'
import { retrying } from './retry'

/** A page of a list; `next` asks for the one after it, null after the last. */
export interface Page<Item> {
  items: Item[]
  next: string | null
}

export interface Pages<Item> {
  first: Resource<Page<Item>>
  /** All items that are there, in parts: one that is there stays the same array. */
  parts: readonly Item[][]
  /** True once the last one is there. */
  ended: boolean
  loadingMore: boolean
  moreFailure: Failure | null
  more: () => Promise<void>
}

const whole = <Item>(items: Item[]): Item[][] => [items]

/** Lets what was just drawn be seen, and the finger be felt. */
const breathe = (): Promise<void> => new Promise((next) => setTimeout(next, 32))

/**
 * A resident's list that comes page by page; `more` fetches the next one. When the first changes, the others are forgotten.
 * A page that is much to draw at once is drawn in the parts that `partsOf` makes of it.
 */
export function usePages<Item>(
  key: string,
  load: (cursor?: string) => Promise<Page<Item>>,
  partsOf: (items: Item[]) => Item[][] = whole,
): Pages<Item> {
  const first = useResidentResource(key, () => load())
  const [later, setLater] = useState<{ parts: Item[][]; next: string | null }>({ parts: [], next: null })
  const [loadingMore, setLoadingMore] = useState(false)
  const [moreFailure, setMoreFailure] = useState<Failure | null>(null)
  const run = useRef(0)
  /** The cursor that is asked by now, or was: the foot of the list and the phone may ask at once, and before the answer is drawn. */
  const asked = useRef<string | null>(null)

  const { data } = first
  const firstParts = useMemo(() => (data ? partsOf(data.items) : []), [data, partsOf])
  const seen = useRef('')
  useEffect(() => {
    // The same again, as after a look at one of them: what was loaded below it still follows.
    const now = JSON.stringify([key, data])
    if (now === seen.current) return
    seen.current = now
    run.current++
    asked.current = null
    setLater({ parts: [], next: data?.next ?? null })
    setLoadingMore(false)
    setMoreFailure(null)
  }, [data, key])

  const more = async () => {
    const mine = run.current
    const cursor = later.next
    if (cursor === null || asked.current === cursor) return
    asked.current = cursor
    setLoadingMore(true)
    setMoreFailure(null)
    try {
      const page = await ask(() => retrying(() => load(cursor)))
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
