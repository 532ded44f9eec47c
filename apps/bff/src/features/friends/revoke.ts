import { AppError, invitationInput } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** Takes an invitation back: nobody can accept it any more; who has stays a friend. Errors: INVITATION_UNKNOWN. */
export const revoke = residentProcedure
  .input(invitationInput)
  .output(z.object({ ok: z.literal(true) }))
  .mutation(async ({ ctx, input }) => {
    const { count } = await ctx.store.prisma.friendInvitation.deleteMany({
      where: { residentId: ctx.resident.residentId, id: BigInt(input.invitation) },
    })
    if (count === 0) throw new AppError('INVITATION_UNKNOWN')
    return { ok: true as const }
  })
