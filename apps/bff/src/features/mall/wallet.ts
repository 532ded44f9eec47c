import { localDay, walletSchema, yearOf } from '@tanpuhui/contract'
import { expiryYear, POINTS_OWED, spendable } from '@tanpuhui/ledger'
import { residentBalances } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'

/** The points that the resident can spend, and until when, or owes. */
export const wallet = residentProcedure.output(walletSchema).query(async ({ ctx }) => {
  const { lots } = await residentBalances(ctx.store.prisma, ctx.resident.residentId)
  const usable = spendable(lots, yearOf(localDay(ctx.now(), ctx.programme.utcOffsetMinutes)))
  return {
    points: usable.reduce((total, { amount }) => total + amount, 0),
    lots: usable.map(({ account, amount }) => ({ points: amount, expiresOn: `${expiryYear(account)}-12-31` })),
    owed: Math.abs(lots.find(({ account }) => account === POINTS_OWED)?.amount ?? 0),
  }
})
