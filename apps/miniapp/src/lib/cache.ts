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
  /** Known to be wrong by now, not merely old: not to be shown. */
  superseded?: boolean
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
      const { data, fetchedAt, superseded } = entries[key] ?? {}
      return data === undefined || fetchedAt === undefined || superseded
        ? []
        : [[key, { data, fetchedAt, stale: true, earlier: true }]]
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

function mark(which: (key: string, entry: Entry) => boolean, as: Partial<Entry>): void {
  useCache.setState(({ entries }) => ({
    entries: Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [key, which(key, entry) ? { ...entry, ...as } : entry]),
    ),
  }))
}

/** Marks everything under the given key prefixes as out of date: pages in view refetch now, others when shown again. */
export const invalidate = (...prefixes: string[]): void =>
  mark((key) => prefixes.some((prefix) => key.startsWith(prefix)), { stale: true })

/** The same for figures that would contradict others which are known already: they are not shown until they have been asked anew. */
export const supersede = (...prefixes: string[]): void =>
  mark((key) => prefixes.some((prefix) => key.startsWith(prefix)), { stale: true, superseded: true })

/** Has everything asked anew for which no answer came, as `invalidate` does. */
export function askAgain(): void {
  const failed = (entry: Entry) => entry.failure?.undecided === true && !entry.stale
  if (Object.values(useCache.getState().entries).some(failed)) mark((_key, entry) => failed(entry), { stale: true })
}

/** Forgets everything personal, on the device too and at once; what the programme says in public stays. */
export function forgetPersonal(): void {
  inFlight.clear()
  useCache.setState(({ entries }) => ({ entries: inPublic(entries) }))
  writeWaiting()
}
