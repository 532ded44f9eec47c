import type { Prisma } from '../prisma'
import { shardOf } from '../shard'

/** What was given to a public-good project. */
export interface Given {
  quantity: number
  points: number
}

interface Sums {
  projectId: number
  _sum: { quantity: bigint | number | null; points: bigint | null }
}

const byProject = (rows: Sums[]) =>
  new Map<number, Given>(
    rows.map(({ projectId, _sum }) => [projectId, { quantity: Number(_sum.quantity), points: Number(_sum.points) }]),
  )

const SUM = { quantity: true, points: true } as const

/** What all residents have given, by project: at most eight rows of each. */
export async function given({ rollupGift }: Prisma): Promise<Map<number, Given>> {
  const rows = await rollupGift.groupBy({ by: ['projectId'], _sum: SUM })
  return byProject(rows)
}

/** What one resident has given, by project. */
export async function giftsOf({ gift }: Prisma, residentId: bigint): Promise<Map<number, Given>> {
  const rows = await gift.groupBy({ by: ['projectId'], where: { shard: shardOf(residentId), residentId }, _sum: SUM })
  return byProject(rows)
}
