import { appealsPageInput, appealsPageSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { appealViews } from './view'

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
    const appeals = await appealViews(ctx, rows.slice(0, limit))
    return { appeals, nextCursor: rows.length > limit ? appeals.at(-1)!.appeal : null }
  })
