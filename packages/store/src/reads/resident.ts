import { CARBON, type Lot } from '@tanpuhui/ledger'
import type { Prisma } from '../prisma'
import { shardOf } from '../shard'
import type { DayRange } from './totals'

/** What a resident's accounts stand at: reductions in mg, points by lot. */
export async function residentBalances(prisma: Prisma, residentId: bigint): Promise<{ mg: number; lots: Lot[] }> {
  const rows = await prisma.balance.findMany({ where: { shard: shardOf(residentId), residentId } })
  const mg = Number(rows.find((row) => row.account === CARBON)?.amount ?? 0)
  return {
    mg,
    lots: rows.filter((row) => row.account !== CARBON).map(({ account, amount }) => ({ account, amount: Number(amount) })),
  }
}

/** A resident's days by section in a range, oldest first. */
export async function residentDays(prisma: Prisma, residentId: bigint, { from, to }: DayRange) {
  const rows = await prisma.residentDay.findMany({
    where: { shard: shardOf(residentId), residentId, day: { gte: from, lte: to } },
    orderBy: [{ day: 'asc' }, { section: 'asc' }],
  })
  return rows.map(({ day, section, acts, mg }) => ({ day, section, acts: Number(acts), mg: Number(mg) }))
}
