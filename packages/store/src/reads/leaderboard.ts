import { Prisma as Sql } from '../generated/sqlite/client'
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

/** Those who want to be seen on no board are left out by this, of a select with the columns `shard` and `resident_id` of `t`. */
export const listedSql = (t: string) =>
  Sql.raw(`NOT EXISTS (SELECT 1 FROM unlisted u WHERE u.shard = ${t}.shard AND u.resident_id = ${t}.resident_id)`)

/**
 * The best of a board who are listed, at most `limit`; equal scores stand in the order in which the residents joined. Ranks count everybody:
 * who is not listed leaves a gap, and nobody's rank depends on what others want to be seen of.
 */
export async function leaderboard(prisma: Prisma, board: number, limit: number): Promise<Place[]> {
  const rows = await prisma.$queryRaw<{ rank: bigint | number; residentId: bigint | number; mg: bigint | number }[]>(Sql.sql`
    WITH best AS (
      SELECT s.resident_id, s.mg FROM resident_score s WHERE s.board = ${board} AND ${listedSql('s')}
      ORDER BY s.mg DESC, s.resident_id LIMIT ${limit})
    SELECT 1 + (SELECT count(*) FROM resident_score ahead WHERE ahead.board = ${board} AND ahead.mg > best.mg) AS rank,
      best.resident_id AS "residentId", best.mg FROM best ORDER BY best.mg DESC, best.resident_id`)
  return rows.map(({ rank, residentId, mg }) => ({ rank: Number(rank), residentId: BigInt(residentId), mg: Number(mg) }))
}

/** Which of some residents want to be seen on no board. */
export async function unlistedAmong(prisma: Prisma, residentIds: readonly bigint[]): Promise<Set<bigint>> {
  const rows = await prisma.unlisted.findMany({
    where: { shard: { in: [...new Set(residentIds.map(shardOf))] }, residentId: { in: [...residentIds] } },
  })
  return new Set(rows.map(({ residentId }) => residentId))
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
