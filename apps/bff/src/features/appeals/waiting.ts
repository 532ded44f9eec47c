import { waitingAppealsSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'

/** How many appeals wait for an answer. */
export const waiting = staffProcedure('reviewer')
  .output(waitingAppealsSchema)
  .query(async ({ ctx }) => ({ open: await ctx.store.prisma.appeal.count({ where: { outcome: null } }) }))
