import { type Figure, median } from '../figures/figure'
import { say } from '../figures/progress'
import type { Findings } from '../figures/results'
import { shown } from '../figures/table'
import type { Ground } from '../ground/ground'
import type { Dialect, Sizes } from '../options'
import { naiveRate } from './naive'
import { onCopy } from './on-copy'
import { planBatches } from './plan-batches'
import { copySide, type Side, sqliteLimitSide, storeSide } from './sides'
import { makeTemplate } from './template'

/** A side of ours, the limit that it is held against, and the share of it that it must reach. */
interface Match {
  store: Side
  limit: Side
  share: number
}

const MATCHES: Record<Dialect, readonly Match[]> = {
  sqlite: [{ store: storeSide('store', 2), limit: sqliteLimitSide, share: 75 }],
  postgresql: [
    { store: storeSide('store, one writer', 1), limit: copySide('COPY, one writer', 1), share: 60 },
    { store: storeSide('store, four writers', 4), limit: copySide('COPY, four writers', 4), share: 75 },
  ],
}

const LIMITS: Record<Dialect, string> = {
  sqlite:
    'Limit: one hand-prepared better-sqlite3 statement a table, row by row, writing the same rows (planned ahead of the clock) in\n' +
    '  transactions of the same acts, with the same settings (WAL, synchronous=FULL). The store goes through its writer thread.',
  postgresql:
    'Limit: COPY, all tables of a transaction in one round trip, of the same rows, planned ahead of the clock, into twins of the tables with the\n' +
    '  same indexes, none unique, in transactions of the same acts: what the store updates is one more row there. fsync and synchronous_commit on.',
}

/** How many Prisma transactions run at once: the best of both is what the store is held against. */
const NAIVE: Record<Dialect, readonly number[]> = { sqlite: [1], postgresql: [1, 8] }
const naiveName = (atOnce: number) => `Prisma, ${atOnce} at once`

/** Of runs that followed each other: what slowed the machine down then slowed both. */
const medianRatio = (ours: readonly number[], theirs: readonly number[]) => median(ours.map((rate, i) => rate / theirs[i]!))

/** Whole credits at the store against the database's own limit, and against a transaction for every act; in turns, each on a fresh copy. */
export async function measureStore(ground: Ground, sizes: Sizes): Promise<Findings> {
  const { dialect } = ground
  say(`${dialect}: making a database of ${sizes.residents} residents and ${sizes.held} acts`)
  const template = await makeTemplate(ground, sizes)
  const batches = planBatches(template, sizes)
  const few = planBatches(template, { ...sizes, batch: sizes.naive, warmUp: 0, timed: 1 })
  const matches = MATCHES[dialect]
  const rates = new Map<string, number[]>()
  const note = (name: string, rate: number) => {
    rates.set(name, [...(rates.get(name) ?? []), rate])
    say(`${name}: ${shown(rate)} acts/s`)
  }
  for (let round = 0; round < sizes.rounds; round++) {
    for (const side of matches.flatMap(({ store, limit }) => [store, limit])) {
      const seconds = await onCopy(ground, template, side, batches, (database) => side.run(database, batches, sizes.warmUp))
      note(side.name, (sizes.timed * sizes.batch) / seconds)
    }
    for (const atOnce of NAIVE[dialect]) {
      const name = naiveName(atOnce)
      note(name, await onCopy(ground, template, { name }, few, (database) => naiveRate(database, few[0]!.acts, atOnce)))
    }
  }
  await ground.remove(template.database)
  const rate = (name: string) => median(rates.get(name)!)
  const best = (names: readonly string[]) => Math.max(...names.map(rate))
  const naive = best(NAIVE[dialect].map(naiveName))
  const figures: Figure[] = [
    ...[...rates.keys()].map((name) => ({ name, value: rate(name), unit: 'acts/s' })),
    ...matches.map(({ store, limit, share }) => ({
      name: `${store.name} ÷ ${limit.name}`,
      value: 100 * medianRatio(rates.get(store.name)!, rates.get(limit.name)!),
      unit: '%',
      target: { atLeast: share },
    })),
    {
      name: 'store ÷ Prisma',
      value: best(matches.map(({ store }) => store.name)) / naive,
      unit: 'times',
      target: { atLeast: 30 },
    },
  ]
  const rows = Object.entries(batches.at(-1)!.rows).map(([table, { length }]) => [table, length / sizes.batch])
  return {
    limit: LIMITS[dialect],
    figures,
    raw: { actsPerSecond: Object.fromEntries(rates), rowsPerAct: Object.fromEntries(rows) },
  }
}
