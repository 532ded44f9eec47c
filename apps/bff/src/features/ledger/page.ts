import { ledgerPageInput, ledgerPageSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { toLine } from './line'

/** A page of the resident's credited acts, newest first. */
export const page = residentProcedure
  .input(ledgerPageInput)
  .output(ledgerPageSchema)
  .query(async ({ ctx, input: { cursor, section, limit } }) => {
    const { residentId } = ctx.resident
    const records = await ctx.store.prisma.activityRecord.findMany({
      where: {
        shard: shardOf(residentId),
        residentId,
        ...(cursor ? { id: { lt: BigInt(cursor) } } : {}),
        ...(section ? { section } : {}),
      },
      orderBy: { id: 'desc' },
      take: limit + 1,
    })
    const lines = records.slice(0, limit).map((record) => toLine(ctx.programme, record))
    return { lines, nextCursor: records.length > limit ? lines.at(-1)!.record : null }
  })
