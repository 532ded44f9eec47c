import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** Ends this session: its token never works again. */
export const signOut = residentProcedure.output(z.object({ ok: z.literal(true) })).mutation(async ({ ctx }) => {
  const { tokenHash } = ctx.resident
  await ctx.store.prisma.residentSession.updateMany({
    where: { shard: shardOf(tokenHash), tokenHash },
    data: { revokedAt: ctx.now() },
  })
  return { ok: true as const }
})
