import { create } from 'zustand'
import type { Failure } from './failure'

export interface Entry {
  data?: unknown
  failure?: Failure
  /** Set by a change elsewhere: the next look refetches. */
  stale: boolean
  /** Milliseconds since the epoch. */
  fetchedAt: number
}

interface Cache {
  entries: Record<string, Entry>
}

/** Answers of the server by the key of their question. */
export const useCache = create<Cache>()(() => ({ entries: {} }))

/** Questions under way, so that two pages asking the same ask once. */
export const inFlight = new Map<string, Promise<void>>()

export const put = (key: string, entry: Entry) => useCache.setState(({ entries }) => ({ entries: { ...entries, [key]: entry } }))

/** Marks everything under the given key prefixes as out of date: pages in view refetch now, others when shown again. */
export function invalidate(...prefixes: string[]): void {
  useCache.setState(({ entries }) => ({
    entries: Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [
        key,
        prefixes.some((prefix) => key.startsWith(prefix)) ? { ...entry, stale: true } : entry,
      ]),
    ),
  }))
}

/** Forgets everything personal; what the programme says in public stays. */
export function forgetPersonal(): void {
  inFlight.clear()
  useCache.setState(({ entries }) => ({
    entries: Object.fromEntries(Object.entries(entries).filter(([key]) => key.startsWith('programme'))),
  }))
}
