import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { ask } from './ask'
import { inFlight, put, useCache } from './cache'
import { type Failure, toFailure } from './failure'
import { retrying } from './retry'

/** Partners report acts while the app is away; a page seen again after this long asks anew. */
const FRESH_MS = 20_000

function fetchInto(key: string, load: () => Promise<unknown>): Promise<void> {
  const running = inFlight.get(key)
  if (running) return running
  const current = () => inFlight.get(key) === started
  const started: Promise<void> = ask(() => retrying(load))
    .then(
      (data) => {
        if (current()) put(key, { data, stale: false, fetchedAt: Date.now() })
      },
      (cause: unknown) => {
        if (!current()) return
        const { data, earlier, superseded, fetchedAt = Date.now() } = useCache.getState().entries[key] ?? {}
        const kept = earlier ? { data, earlier, fetchedAt } : { data, fetchedAt: Date.now() }
        const known = superseded ? { fetchedAt: Date.now() } : kept
        put(key, { ...known, failure: toFailure(cause), stale: false })
      },
    )
    .finally(() => {
      if (current()) inFlight.delete(key)
    })
  inFlight.set(key, started)
  return started
}

export interface Resource<T> {
  data: T | undefined
  failure: Failure | undefined
  /** When `data` came, in ms, if that was on an earlier visit; null when they are of this one. */
  earlier: number | null
  reload: () => Promise<void>
}

/**
 * What the server answers to one question, shared by every page that asks it under the same `key`.
 * A null key asks nothing. After a failed refresh the last good answer stays beside the failure.
 */
export function useResource<T>(key: string | null, load: () => Promise<T>): Resource<T> {
  const entry = useCache(({ entries }) => (key === null ? undefined : entries[key]))
  const visible = useRef(true)
  const latest = useRef(load)
  latest.current = load

  const reload = useCallback(async () => {
    if (key !== null) await fetchInto(key, () => latest.current())
  }, [key])

  const stale = entry === undefined || entry.stale
  useEffect(() => {
    if (stale && visible.current) void reload()
  }, [stale, reload])

  useDidShow(() => {
    visible.current = true
    const known = key === null ? undefined : useCache.getState().entries[key]
    if (!known || known.stale || Date.now() - known.fetchedAt > FRESH_MS) void reload()
  })
  useDidHide(() => {
    visible.current = false
  })

  return {
    data: (entry?.superseded ? undefined : entry?.data) as T | undefined,
    failure: entry?.failure,
    earlier: entry?.earlier && !entry.superseded ? entry.fetchedAt : null,
    reload,
  }
}
