import { invitationTokenInput, MOST_FRIENDS } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { hashToken } from '../session/token'

/**
 * Makes the resident and whoever sent the invitation friends; those who are stay so.
 * Errors: INVITATION_UNKNOWN, INVITATION_OWN, TOO_MANY_FRIENDS, INVITER_HAS_TOO_MANY_FRIENDS.
 */
export const accept = residentProcedure
  .input(invitationTokenInput)
  .output(z.object({ ok: z.literal(true) }))
  .mutation(async ({ ctx: { store, resident, now }, input }) => {
    await store.writes.acceptInvitation({
      residentId: resident.residentId,
      tokenHash: hashToken(input.token),
      ids: [store.newId(), store.newId()],
      at: now(),
      most: MOST_FRIENDS,
    })
    return { ok: true as const }
  })
