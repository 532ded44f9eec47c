import { isCarbonAccount, type Lot } from '@tanpuhui/ledger'
import type { Prisma } from '../prisma'
import { shardOf } from '../shard'
import { daysOfMonth } from './days-of-month'

/** How many months one statement is about: the days of a year are as many parameters as every database takes. */
const AT_ONCE = 12

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

/** A resident's acts and mg on each day (yyyymmdd) of a month (yyyymm) that has any, oldest first. One statement, days by their key. */
export async function residentDaysOf(
  prisma: Prisma,
  residentId: bigint,
  month: number,
): Promise<{ day: number; acts: number; mg: number }[]> {
  const rows = await prisma.residentDay.groupBy({
    by: ['day'],
    where: { day: { in: daysOfMonth(month) }, shard: shardOf(residentId), residentId },
    _sum: { acts: true, mg: true },
    orderBy: { day: 'asc' },
  })
  return rows.map(({ day, _sum }) => ({ day, acts: Number(_sum.acts), mg: Number(_sum.mg) }))
}

/** A resident's acts and mg in some months (yyyymm) by district code, unordered. Days by their key, a year at a time. */
export async function residentDistricts(
  prisma: Prisma,
  residentId: bigint,
  months: readonly number[],
): Promise<Map<string, { acts: number; mg: number }>> {
  const districts = new Map<string, { acts: number; mg: number }>()
  for (let start = 0; start < months.length; start += AT_ONCE) {
    const days = months.slice(start, start + AT_ONCE).flatMap(daysOfMonth)
    const rows = await prisma.residentDay.groupBy({
      by: ['district'],
      where: { day: { in: days }, shard: shardOf(residentId), residentId },
      _sum: { acts: true, mg: true },
    })
    for (const { district, _sum } of rows) {
      const { acts, mg } = districts.get(district) ?? { acts: 0, mg: 0 }
      districts.set(district, { acts: acts + Number(_sum.acts), mg: mg + Number(_sum.mg) })
    }
  }
  return districts
}

/** The local day of a resident's first act that stands; null when there is none. */
export async function firstDay(prisma: Prisma, residentId: bigint): Promise<number | null> {
  const row = await prisma.residentFirst.findUnique({
    where: { shard_residentId_dimension_key: { shard: shardOf(residentId), residentId, dimension: 'all', key: '' } },
  })
  return row?.day ?? null
}
