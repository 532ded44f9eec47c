import { appealsPageInput, appealsPageSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { appealsPage } from './page'

/** A page of the resident's own appeals, newest first, with what was answered. */
export const mine = residentProcedure
  .input(appealsPageInput)
  .output(appealsPageSchema)
  .query(async ({ ctx, input: { cursor, limit } }) => {
    const { residentId } = ctx.resident
    const rows = await ctx.store.prisma.appeal.findMany({
      where: { shard: shardOf(residentId), residentId, ...(cursor ? { id: { lt: BigInt(cursor) } } : {}) },
      orderBy: { id: 'desc' },
      take: limit + 1,
    })
    return appealsPage(ctx, rows, limit)
  })
