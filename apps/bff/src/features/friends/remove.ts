import { friendInput } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** Ends a friendship, for both; the other is not told. Errors: FRIEND_UNKNOWN. */
export const remove = residentProcedure
  .input(friendInput)
  .output(z.object({ ok: z.literal(true) }))
  .mutation(async ({ ctx, input }) => {
    await ctx.store.writes.removeFriend({ residentId: ctx.resident.residentId, id: BigInt(input.friend) })
    return { ok: true as const }
  })
