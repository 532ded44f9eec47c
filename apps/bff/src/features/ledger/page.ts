import { ledgerPageInput, ledgerPageSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { toLine } from './line'
import { reversalsOf } from './reversals'

/** A page of the resident's credited acts, newest first; those taken back among them. */
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
    const shown = records.slice(0, limit)
    const reversals = await reversalsOf(ctx.store, residentId, shown)
    const lines = shown.map((record) => toLine(ctx.programme, record, reversals.get(record.id)))
    return { lines, nextCursor: records.length > limit ? lines.at(-1)!.record : null }
  })
