import type { Prisma } from '../prisma'
import { shardOf } from '../shard'

/** What a resident has earned by acts that stand; points whether or not they have been spent since. */
export interface Earned {
  mg: number
  points: number
  acts: number
}

/** How many months one question is about: the days of a year are as many parameters as every database takes. */
const AT_ONCE = 12
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1)

/** All that a resident has earned, and the months (yyyymm) in which they did, oldest first. */
export async function earned(prisma: Prisma, residentId: bigint): Promise<Earned & { months: number[] }> {
  const rows = await prisma.residentMonth.groupBy({
    by: ['month'],
    where: { shard: shardOf(residentId), residentId },
    _sum: { mg: true, points: true, acts: true },
    orderBy: { month: 'asc' },
  })
  const sum = (column: keyof Earned) => rows.reduce((total, { _sum }) => total + Number(_sum[column] ?? 0), 0)
  return { mg: sum('mg'), points: sum('points'), acts: sum('acts'), months: rows.map(({ month }) => month) }
}

/**
 * What a resident has earned in `months` by each behaviour, with the number of days that have an act of it, and the number of days
 * that have any. Days are looked up by their key, one by one, in the months given only: nobody else's rows are read, nor records.
 */
export async function earnedByBehaviour(
  prisma: Prisma,
  residentId: bigint,
  months: readonly number[],
): Promise<{ days: number; behaviours: Map<string, Earned & { days: number }> }> {
  const days = new Set<number>()
  const behaviours = new Map<string, Earned & { days: number }>()
  for (let start = 0; start < months.length; start += AT_ONCE) {
    const some = months.slice(start, start + AT_ONCE).flatMap((month) => DAYS.map((day) => month * 100 + day))
    const rows = await prisma.residentDay.groupBy({
      by: ['day', 'behaviour'],
      where: { day: { in: some }, shard: shardOf(residentId), residentId },
      _sum: { mg: true, points: true, acts: true },
    })
    for (const { day, behaviour, _sum } of rows) {
      days.add(day)
      const { mg, points, acts, days: before } = behaviours.get(behaviour) ?? { mg: 0, points: 0, acts: 0, days: 0 }
      behaviours.set(behaviour, {
        mg: mg + Number(_sum.mg),
        points: points + Number(_sum.points),
        acts: acts + Number(_sum.acts),
        days: before + 1,
      })
    }
  }
  return { days: days.size, behaviours }
}
