import { ALL_TIME, ALL_TIME_BOARD, figuresBy, leaderboard, rankOf, type Store, shardOf, totalFigures } from '@tanpuhui/store'
import { reversalsOf } from '../../apps/bff/src/features/ledger/reversals'
import { median, percentile } from '../figures/figure'
import { randomSource } from '../random-source'
import { FIRST_RESIDENT } from '../store/acts'

const LINES = 20
const TOP = 100
const WARM_UP = 100
const ROUNDS = 5

/** What the apps ask of the store. Each answers how many rows it found. */
const READS: Record<string, (store: Store, residentId: bigint) => Promise<number>> = {
  totals: async ({ prisma }) => (await totalFigures(prisma)).acts,
  'totals by district': async ({ prisma }) => (await figuresBy(prisma, 'district', ALL_TIME)).length,
  'my ledger page': ledgerPage,
  'my rank': async ({ prisma }, residentId) => (await rankOf(prisma, ALL_TIME_BOARD, residentId)).rank ?? 0,
  'top 100': async ({ prisma }) => (await leaderboard(prisma, ALL_TIME_BOARD, TOP)).length,
}

export const READ_NAMES = Object.keys(READS)

/** The query of the ledger's page. */
async function ledgerPage(store: Store, residentId: bigint): Promise<number> {
  const records = await store.prisma.activityRecord.findMany({
    where: { shard: shardOf(residentId), residentId },
    orderBy: { id: 'desc' },
    take: LINES + 1,
  })
  const shown = records.slice(0, LINES)
  await reversalsOf(store, residentId, shown)
  return shown.length
}

/** Latencies in ms: the median, over the rounds, of each round's. */
export interface Latency {
  p50: number
  p99: number
}

/** Times every read on every store in turns, for residents at random out of the first `residents`. */
export async function timeReads(
  stores: readonly Store[],
  residents: number,
  repeats: number,
): Promise<Record<string, Latency[]>> {
  const random = randomSource(3)
  const found: Record<string, Latency[][]> = Object.fromEntries(READ_NAMES.map((name) => [name, stores.map(() => [])]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, read] of Object.entries(READS))
      for (const [i, store] of stores.entries()) {
        const times: number[] = []
        for (let n = -WARM_UP; n < repeats; n++) {
          const who = FIRST_RESIDENT + BigInt(Math.floor(random() * residents))
          const start = performance.now()
          const rows = await read(store, who)
          if (n >= 0) times.push(performance.now() - start)
          if (rows === 0) throw new Error(`${name}: nothing found for ${who}`)
        }
        times.sort((a, b) => a - b)
        found[name]![i]!.push({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) })
      }
  const middle = (all: Latency[]) => ({ p50: median(all.map(({ p50 }) => p50)), p99: median(all.map(({ p99 }) => p99)) })
  return Object.fromEntries(READ_NAMES.map((name) => [name, found[name]!.map(middle)]))
}
