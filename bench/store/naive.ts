import { CARBON, PROGRAMME_POINTS_ISSUED, PROGRAMME_REDUCTIONS } from '@tanpuhui/ledger'
import { type CreditedAct, type Database, type Prisma, partnerShard, shardOf } from '@tanpuhui/store'
import { openPrisma } from '../../packages/store/src/prisma'
import { laneOf, scoreBucket } from '../../packages/store/src/rollup'
import { timedInFlight } from './in-flight'

/** What Prisma offers inside an interactive transaction. */
type Tx = Parameters<Parameters<Prisma['$transaction']>[0]>[0]

/** Credits one act as one would write it first: an interactive Prisma transaction, a query for every row. Writes what the store writes. */
async function credit(tx: Tx, a: CreditedAct): Promise<void> {
  const key = { shard: partnerShard(a.partnerId, a.externalId), partnerId: a.partnerId, externalId: a.externalId }
  if (await tx.actKey.findUnique({ where: { shard_partnerId_externalId: key } })) return
  const { residentId, recordId, digest, mg, points, recordedAt, pointsAccount, endedAt, ...record } = a
  await tx.actKey.create({ data: { ...key, digest, residentId, recordId, mg, points } })
  const shard = shardOf(residentId)
  await tx.activityRecord.create({ data: { ...record, shard, id: recordId, residentId, mg, points, recordedAt, endedAt } })
  await entry(tx, a, 0, { unit: 'mgCO2e', debit: PROGRAMME_REDUCTIONS, credit: CARBON, amount: mg })
  if (points > 0) await entry(tx, a, 1, { unit: 'points', debit: PROGRAMME_POINTS_ISSUED, credit: pointsAccount, amount: points })
  await rollUp(tx, a)
}

async function entry(
  tx: Tx,
  { residentId, recordId, recordedAt }: CreditedAct,
  leg: number,
  transfer: { unit: string; debit: string; credit: string; amount: number },
): Promise<void> {
  const shard = shardOf(residentId)
  await tx.transfer.create({ data: { shard, entryId: recordId, leg, residentId, ...transfer, reason: 'credit', at: recordedAt } })
  const balance = { shard, residentId, account: transfer.credit }
  await tx.balance.upsert({
    where: { shard_residentId_account: balance },
    create: { ...balance, amount: transfer.amount },
    update: { amount: { increment: transfer.amount } },
  })
}

const more = ({ mg, points }: CreditedAct) => ({ acts: { increment: 1 }, mg: { increment: mg }, points: { increment: points } })

async function rollUp(tx: Tx, a: CreditedAct): Promise<void> {
  const { residentId, day, district, section, behaviour, partnerId, mg, points } = a
  const shard = shardOf(residentId)
  const sums = { acts: 1, mg, points }
  const cell = { day, district, section, behaviour, partnerId }
  const own = { ...cell, shard, residentId }
  const { acts } = await tx.residentDay.upsert({
    where: { day_shard_residentId_district_section_behaviour_partnerId: own },
    create: { ...own, ...sums },
    update: more(a),
  })
  const month = { shard, residentId, month: Math.floor(day / 100), section }
  await tx.residentMonth.upsert({
    where: { shard_residentId_month_section: month },
    create: { ...month, ...sums },
    update: more(a),
  })
  const newToday = await score(tx, a, day)
  await score(tx, a, 0)
  const firsts = acts === 1n ? await newFirsts(tx, a) : new Set<string>()
  const people = acts === 1n ? 1 : 0
  const newcomers = firsts.has('cell') ? 1 : 0
  const ofCell = { ...cell, shard: laneOf(shard) }
  await tx.rollupDay.upsert({
    where: { day_shard_district_section_behaviour_partnerId: ofCell },
    create: { ...ofCell, ...sums, people, newcomers },
    update: { ...more(a), people: { increment: people }, newcomers: { increment: newcomers } },
  })
  for (const [dimension, key] of dimensionsOf(a))
    for (const period of [day, 0]) {
      const total = { dimension, key, period, shard: laneOf(shard) }
      const people = newToday && dimension === 'all' && period === day ? 1 : 0
      const newcomers = firsts.has(dimension) ? 1 : 0
      await tx.rollupTotal.upsert({
        where: { dimension_period_key_shard: total },
        create: { ...total, ...sums, people, newcomers },
        update: { ...more(a), people: { increment: people }, newcomers: { increment: newcomers } },
      })
    }
}

const dimensionsOf = (a: CreditedAct): [dimension: string, key: string][] => [
  ['all', ''],
  ['section', a.section],
  ['district', a.district],
  ['behaviour', a.behaviour],
  ['partner', String(a.partnerId)],
]

/** Adds to one board; answers whether the resident is new on it. */
async function score(tx: Tx, { residentId, mg }: CreditedAct, board: number): Promise<boolean> {
  const shard = shardOf(residentId)
  const own = { board, shard, residentId }
  const { mg: after } = await tx.residentScore.upsert({
    where: { board_shard_residentId: own },
    create: { ...own, mg },
    update: { mg: { increment: mg } },
  })
  const before = Number(after) - mg
  const move = async (bucket: number, people: number) => {
    const of = { board, bucket, shard: laneOf(shard) }
    await tx.rollupScore.upsert({
      where: { board_bucket_shard: of },
      create: { ...of, people },
      update: { people: { increment: people } },
    })
  }
  await move(scoreBucket(Number(after)).bucket, 1)
  if (before > 0) await move(scoreBucket(before).bucket, -1)
  return before === 0
}

/** The dimensions in which the resident is seen for the first time. */
async function newFirsts(tx: Tx, a: CreditedAct): Promise<Set<string>> {
  const found = new Set<string>()
  const cell = [a.district, a.section, a.behaviour, a.partnerId].join('/')
  for (const [dimension, key] of [...dimensionsOf(a), ['cell', cell] as const]) {
    const first = { shard: shardOf(a.residentId), residentId: a.residentId, dimension, key }
    if (await tx.residentFirst.findUnique({ where: { shard_residentId_dimension_key: first } })) continue
    await tx.residentFirst.create({ data: { ...first, day: a.day } })
    found.add(dimension)
  }
  return found
}

const PATIENCE = 60_000
const CONFLICT = 'P2034'

/** Credits acts one transaction each, so many at once; again when two were in each other's way. Answers acts a second. */
export async function naiveRate(database: Database, acts: readonly CreditedAct[], atOnce: number): Promise<number> {
  const prisma = openPrisma(database)
  if (database.dialect === 'sqlite') await prisma.$queryRaw`PRAGMA synchronous = FULL`
  const one = async (act: CreditedAct): Promise<void> => {
    try {
      await prisma.$transaction((tx) => credit(tx, act), { maxWait: PATIENCE, timeout: PATIENCE })
    } catch (error) {
      if ((error as { code?: string }).code !== CONFLICT) throw error
      await one(act)
    }
  }
  const warmUp = Math.ceil(acts.length / 10)
  const seconds = await timedInFlight(acts, warmUp, atOnce, one)
  await prisma.$disconnect()
  return (acts.length - warmUp) / seconds
}
