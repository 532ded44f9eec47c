import { appealOutcomeSchema, appealsPageInput, staffAppealsPageSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { staffPage } from './page'

/** A page of the appeals of all residents that were answered, those made last first. */
export const answered = staffProcedure('reviewer')
  .input(appealsPageInput)
  .output(staffAppealsPageSchema)
  .query(async ({ ctx, input: { cursor, limit } }) => {
    const rows = await ctx.store.prisma.appeal.findMany({
      where: { outcome: { in: [...appealOutcomeSchema.options] }, ...(cursor ? { id: { lt: BigInt(cursor) } } : {}) },
      orderBy: { id: 'desc' },
      take: limit + 1,
    })
    return staffPage(ctx, rows, limit)
  })
