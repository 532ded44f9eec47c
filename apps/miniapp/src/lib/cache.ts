import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { useSession } from '@/features/session/store'
import type { Failure } from './failure'
import { quietStorage, writeWaiting } from './persist'

export interface Entry {
  data?: unknown
  failure?: Failure
  /** Set by a change elsewhere: the next look refetches. */
  stale: boolean
  /** Milliseconds since the epoch. */
  fetchedAt: number
  /** Kept from an earlier visit. */
  earlier?: boolean
}

interface Cache {
  entries: Record<string, Entry>
}

/** What is kept on the device, so that the first pages have something to show before, or without, the network. */
const KEPT = [
  'programme',
  'home',
  'wallet',
  'bindings',
  'check-ins',
  'ledger:pending',
  'orders',
  'volunteering',
  'programme:issuer-keys',
  'ledger:lines:{"kind":"all"}',
]

/** Of these as many as were asked for last: the chart by each step, some months of the calendar, the footprint. */
const KEPT_CHARTS = 8

const keptKeys = (entries: Cache['entries']): string[] => [
  ...KEPT,
  ...Object.keys(entries)
    .filter((key) => key.startsWith('chart:') && entries[key]?.data !== undefined)
    .sort((a, b) => entries[b]!.fetchedAt - entries[a]!.fetchedAt)
    .slice(0, KEPT_CHARTS),
]

const kept = (entries: Cache['entries']): Cache['entries'] =>
  Object.fromEntries(
    keptKeys(entries).flatMap((key): [string, Entry][] => {
      const { data, fetchedAt } = entries[key] ?? {}
      return data === undefined || fetchedAt === undefined ? [] : [[key, { data, fetchedAt, stale: true, earlier: true }]]
    }),
  )

/** What the programme says to everybody. */
const inPublic = (entries: Cache['entries']): Cache['entries'] =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => key.startsWith('programme')))

/** As it lies on the device: with whose it is, for another tab, or another sign-in, may have left it there. */
interface Kept extends Cache {
  of: string | null
}

/**
 * Answers of the server by the key of their question. Those of an earlier visit are shown until new ones come, but never another
 * resident's.
 */
export const useCache = create<Cache>()(
  persist((): Cache => ({ entries: {} }), {
    name: 'tanpuhui-cache',
    version: 1,
    storage: quietStorage<Kept>(),
    partialize: ({ entries }): Kept => ({ entries: kept(entries), of: useSession.getState().resident }),
    merge: (stored) => {
      const { entries = {}, of } = (stored ?? {}) as Partial<Kept>
      return { entries: of === useSession.getState().resident ? entries : inPublic(entries) }
    },
  }),
)

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

/** Forgets everything personal, on the device too and at once; what the programme says in public stays. */
export function forgetPersonal(): void {
  inFlight.clear()
  useCache.setState(({ entries }) => ({ entries: inPublic(entries) }))
  writeWaiting()
}
