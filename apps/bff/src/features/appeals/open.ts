import { appealsPageInput, openAppealsPageSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { appealViews } from './view'

/** A page of the appeals of all residents that wait for an answer, oldest first, with what they are about. */
export const open = staffProcedure('reviewer')
  .input(appealsPageInput)
  .output(openAppealsPageSchema)
  .query(async ({ ctx, input: { cursor, limit } }) => {
    const rows = await ctx.store.prisma.appeal.findMany({
      where: { outcome: null, ...(cursor ? { id: { gt: BigInt(cursor) } } : {}) },
      orderBy: { id: 'asc' },
      take: limit + 1,
    })
    const shown = rows.slice(0, limit)
    const views = await appealViews(ctx, shown)
    const appeals = views.map((view, i) => ({ ...view, resident: String(shown[i]!.residentId) }))
    return { appeals, nextCursor: rows.length > limit ? appeals.at(-1)!.appeal : null }
  })
