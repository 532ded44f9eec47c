import { AppError, namedAppealInput, receiptSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { staffProcedure } from '../../trpc/procedures'
import { receiptOf } from '../ledger/receipt'

/**
 * The receipt of the record that an appeal is about, with which staff check it: only what somebody has appealed against is open to them.
 * Errors: APPEAL_UNKNOWN, RECORD_UNKNOWN (it is about none).
 */
export const record = staffProcedure('reviewer')
  .input(namedAppealInput)
  .output(receiptSchema)
  .query(async ({ ctx, input }) => {
    const [id, residentId] = [BigInt(input.appeal), BigInt(input.resident)]
    const appeal = await ctx.store.prisma.appeal.findUnique({ where: { shard_id: { shard: shardOf(residentId), id } } })
    if (appeal?.residentId !== residentId) throw new AppError('APPEAL_UNKNOWN')
    if (appeal.recordId === null) throw new AppError('RECORD_UNKNOWN')
    return receiptOf(ctx, residentId, appeal.recordId)
  })
