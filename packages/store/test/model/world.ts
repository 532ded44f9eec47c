import { shardOf } from '../../src/shard'
import type { Opening } from './steps'

/** A world has two days that follow each other in one month and two in a far one; no other world has any of them. */
const PAIRS = 14
const FAR = 1_500

/** Local noon of a world’s nth day. */
const noon = (world: number, n: number): number =>
  Date.UTC(2026, Math.floor(world / PAIRS) + (n < 2 ? 0 : FAR), 1 + 2 * (world % PAIRS) + (n % 2), 4)

const yyyymmdd = (at: number): number => Number(new Date(at).toISOString().slice(0, 10).replaceAll('-', ''))

/**
 * What one sequence plays with: residents, partners, days and names that no other sequence has, so that all of them share one
 * database and each finds its own rows again.
 */
export interface World {
  n: number
  /** The first id given out here. */
  first: bigint
  newId(): bigint
  /** A new id in a given shard. */
  idIn(shard: number): bigint
  now: number
  residents: bigint[]
  /** Ids under which residents were to be enrolled meanwhile. */
  enrolled: bigint[]
  days: { at: number; day: number }[]
  partners: number[]
  offers: number[]
  /** Public-good projects and volunteer activities, by the same numbers. */
  causes: number[]
  behaviours: { behaviour: string; section: string }[]
  districts: string[]
  externalId(i: number): string
  subject(i: number): string
  /** What was tried here so far, whatever came of it. */
  records: { residentId: bigint; recordId: bigint }[]
  holds: { residentId: bigint; holdId: bigint }[]
  deadlines: Set<number>
  /** The first body that was sent under a partner’s id. */
  bodies: Map<string, object>
  externalIds: Set<string>
  subjects: Set<string>
}

const NOW = Date.parse('2026-11-21T12:00:00+08:00')

/** Ids in given shards; those made in passing are kept for later. */
export function idsByShard(newId: () => bigint): (shard: number) => bigint {
  const kept = new Map<number, bigint[]>()
  return (shard) => {
    for (;;) {
      const id = kept.get(shard)?.pop()
      if (id !== undefined) return id
      const fresh = newId()
      const there = shardOf(fresh)
      kept.set(there, [...(kept.get(there) ?? []), fresh])
    }
  }
}

/** The nth world. */
export function makeWorld(n: number, newId: () => bigint, idIn: (shard: number) => bigint, opening: Opening): World {
  const first = newId()
  return {
    n,
    first,
    newId,
    idIn,
    now: NOW,
    residents: opening.residents.map(({ shard }) => idIn(shard)),
    enrolled: [],
    days: [0, 1, 2, 3].map((i) => ({ at: noon(n, i), day: yyyymmdd(noon(n, i)) })),
    partners: [0, 1].map((i) => 1_000 + 2 * n + i),
    offers: opening.offers.map((_, i) => 1_000 + 2 * n + i),
    causes: [0, 1].map((i) => 1_000 + 2 * n + i),
    behaviours: [0, 1, 2].map((i) => ({ behaviour: `behaviour-${n}-${i}`, section: `section-${n}-${i % 2}` })),
    districts: [0, 1].map((i) => `district-${n}-${i}`),
    externalId: (i) => `act-${n}-${i}`,
    subject: (i) => `subject-${n}-${i}`,
    records: [],
    holds: [],
    deadlines: new Set(),
    bodies: new Map(),
    externalIds: new Set(),
    subjects: new Set(),
  }
}
