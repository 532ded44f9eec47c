import { isCarbonAccount, type Lot } from '@tanpuhui/ledger'
import type { Prisma } from '../prisma'
import { shardOf } from '../shard'

/** What a resident has saved in all, in mg, whatever became of it, and their points by lot. */
export async function residentBalances(prisma: Prisma, residentId: bigint): Promise<{ mg: number; lots: Lot[] }> {
  const rows = await prisma.balance.findMany({ where: { shard: shardOf(residentId), residentId } })
  const accounts = rows.map(({ account, amount }) => ({ account, amount: Number(amount) }))
  return {
    mg: accounts.filter(({ account }) => isCarbonAccount(account)).reduce((total, { amount }) => total + amount, 0),
    lots: accounts.filter(({ account }) => !isCarbonAccount(account)),
  }
}

/** A resident's acts and mg of some time in one section. */
export interface SectionSum {
  section: string
  acts: number
  mg: number
}

/** A resident's acts on each of some local days, by section, oldest first. */
export async function residentDays(
  prisma: Prisma,
  residentId: bigint,
  days: number[],
): Promise<(SectionSum & { day: number })[]> {
  const rows = await prisma.residentDay.groupBy({
    by: ['day', 'section'],
    where: { day: { in: days }, shard: shardOf(residentId), residentId },
    _sum: { acts: true, mg: true },
    orderBy: [{ day: 'asc' }, { section: 'asc' }],
  })
  return rows.map(({ day, section, _sum }) => ({ day, section, acts: Number(_sum.acts), mg: Number(_sum.mg) }))
}

/** A resident's acts in every month (yyyymm) that has any, by section, oldest first. */
export async function residentMonths(prisma: Prisma, residentId: bigint): Promise<(SectionSum & { month: number })[]> {
  const rows = await prisma.residentMonth.findMany({
    where: { shard: shardOf(residentId), residentId },
    orderBy: [{ month: 'asc' }, { section: 'asc' }],
  })
  return rows.map(({ month, section, acts, mg }) => ({ month, section, acts: Number(acts), mg: Number(mg) }))
}

/** The local day of a resident's first act that stands; null when there is none. */
export async function firstDay(prisma: Prisma, residentId: bigint): Promise<number | null> {
  const row = await prisma.residentFirst.findUnique({
    where: { shard_residentId_dimension_key: { shard: shardOf(residentId), residentId, dimension: 'all', key: '' } },
  })
  return row?.day ?? null
}
