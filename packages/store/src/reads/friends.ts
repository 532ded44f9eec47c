import type { Prisma } from '../prisma'
import { ALL_PERIODS } from '../rollup'
import { shardOf } from '../shard'

/** A friend of a resident's, and by which number the resident speaks of them. */
export interface Friend {
  id: bigint
  friendId: bigint
  since: number
}

/** A resident's friends, those of the longest standing first. */
export async function friendsOf(prisma: Prisma, residentId: bigint): Promise<Friend[]> {
  const rows = await prisma.friendship.findMany({ where: { shard: shardOf(residentId), residentId } })
  return rows
    .map(({ id, friendId, since }) => ({ id, friendId, since: Number(since) }))
    .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))
}

/** Some people's shards, and who of them stands in each: every statement below is of one shard. */
function byShard(residentIds: readonly bigint[]): [shard: number, residentIds: bigint[]][] {
  const shards = new Map<number, bigint[]>()
  for (const id of residentIds) shards.set(shardOf(id), [...(shards.get(shardOf(id)) ?? []), id])
  return [...shards]
}

/** What some people saved on a local day, in a month (yyyymm) or in all, in mg; who saved nothing is left out. */
export async function scoresAmong(
  prisma: Prisma,
  residentIds: readonly bigint[],
  period: { day: number } | { month: number } | 'all',
): Promise<Map<bigint, number>> {
  const rows = await Promise.all(
    byShard(residentIds).map(async ([shard, ids]) => {
      const among = { shard, residentId: { in: ids } }
      if (period !== 'all' && 'month' in period) {
        const sums = await prisma.residentMonth.groupBy({
          by: ['residentId'],
          where: { ...among, month: period.month },
          _sum: { mg: true },
        })
        return sums.map(({ residentId, _sum }) => [residentId, Number(_sum.mg)] as const)
      }
      const board = period === 'all' ? ALL_PERIODS : period.day
      const scores = await prisma.residentScore.findMany({ where: { board, ...among } })
      return scores.map(({ residentId, mg }) => [residentId, Number(mg)] as const)
    }),
  )
  return new Map(rows.flat().filter(([, mg]) => mg > 0))
}
