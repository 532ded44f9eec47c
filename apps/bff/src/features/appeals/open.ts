import { appealsPageInput, staffAppealsPageSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { staffPage } from './page'

/** A page of the appeals of all residents that wait for an answer, oldest first, with what they are about. */
export const open = staffProcedure('reviewer')
  .input(appealsPageInput)
  .output(staffAppealsPageSchema)
  .query(async ({ ctx, input: { cursor, limit } }) => {
    const rows = await ctx.store.prisma.appeal.findMany({
      where: { outcome: null, ...(cursor ? { id: { gt: BigInt(cursor) } } : {}) },
      orderBy: { id: 'asc' },
      take: limit + 1,
    })
    return staffPage(ctx, rows, limit)
  })
