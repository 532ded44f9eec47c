import type { Prisma } from '../prisma'
import { scoreBucket } from '../rollup'
import { shardOf } from '../shard'

/** The board of all time; every other board is a local day (yyyymmdd). */
export const ALL_TIME_BOARD = 0

/** A place on a leaderboard. Equal scores share a rank. */
export interface Place {
  rank: number
  residentId: bigint
  mg: number
}

/** The best of a board, at most `limit`; equal scores stand in the order in which the residents joined. */
export async function leaderboard(prisma: Prisma, board: number, limit: number): Promise<Place[]> {
  const rows = await prisma.residentScore.findMany({
    where: { board },
    orderBy: [{ mg: 'desc' }, { residentId: 'asc' }],
    take: limit,
  })
  return rows.map(({ residentId, mg }) => ({
    rank: rows.findIndex((other) => other.mg === mg) + 1,
    residentId,
    mg: Number(mg),
  }))
}

/** A resident's own place among how many; without a place when they have no act there. */
export async function rankOf(
  prisma: Prisma,
  board: number,
  residentId: bigint,
): Promise<{ mg: number; rank: number | null; of: number }> {
  const [own, buckets] = await Promise.all([
    prisma.residentScore.findUnique({ where: { board_shard_residentId: { board, shard: shardOf(residentId), residentId } } }),
    prisma.rollupScore.groupBy({ by: ['bucket'], where: { board }, _sum: { people: true } }),
  ])
  const of = sum(buckets)
  if (!own) return { mg: 0, rank: null, of }
  const { bucket, ceiling } = scoreBucket(Number(own.mg))
  const ahead = await prisma.residentScore.count({ where: { board, mg: { gt: own.mg, lt: ceiling } } })
  return { mg: Number(own.mg), rank: 1 + sum(buckets.filter((b) => b.bucket > bucket)) + ahead, of }
}

const sum = (buckets: { _sum: { people: bigint | null } }[]): number =>
  buckets.reduce((total, { _sum }) => total + Number(_sum.people ?? 0), 0)
