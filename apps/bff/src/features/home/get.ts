import { AppError, dayToIso, homeSchema, localDay } from '@tanpuhui/contract'
import { spendable } from '@tanpuhui/ledger'
import { titleFor } from '@tanpuhui/programme'
import { residentBalances, residentDays, residentMonths, shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { toLine } from '../ledger/line'
import { reversalsOf } from '../ledger/reversals'
import { sum, sumBySection } from '../ledger/sections'
import { nextToday } from '../volunteering/next-today'

const RECENT = 3

/** All that the home page shows of the resident. */
export const get = residentProcedure.output(homeSchema).query(async ({ ctx }) => {
  const { residentId } = ctx.resident
  const { prisma } = ctx.store
  const shard = shardOf(residentId)
  const today = localDay(ctx.now(), ctx.programme.utcOffsetMinutes)
  const [resident, balances, ofToday, months, recent, activity] = await Promise.all([
    prisma.resident.findUnique({ where: { shard_id: { shard, id: residentId } } }),
    residentBalances(prisma, residentId),
    residentDays(prisma, residentId, [today]),
    residentMonths(prisma, residentId),
    prisma.activityRecord.findMany({ where: { shard, residentId }, orderBy: { id: 'desc' }, take: RECENT }),
    nextToday(ctx, residentId),
  ])
  if (!resident) throw new AppError('SESSION_INVALID')
  const reversals = await reversalsOf(ctx.store, residentId, recent)
  const points = spendable(balances.lots, Math.floor(today / 10_000)).reduce((total, { amount }) => total + amount, 0)
  return {
    resident: { id: String(residentId), name: resident.name, ...titleFor(ctx.programme, balances.mg) },
    totalMg: balances.mg,
    acts: sum(months, 'acts'),
    points,
    today: { day: dayToIso(today), mg: sum(ofToday, 'mg'), sections: sumBySection(ctx.programme.sections, ofToday) },
    recent: recent.map((record) => toLine(ctx.programme, record, reversals.get(record.id))),
    activity,
  }
})
