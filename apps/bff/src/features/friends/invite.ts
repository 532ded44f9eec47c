import { INVITATION_DAYS, localIso, MOST_INVITATIONS, newInvitationSchema } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'
import { hashToken, newToken } from '../session/token'

const LIFETIME = INVITATION_DAYS * 86_400_000

/** Makes an invitation to become friends, which whoever is given its token may accept for thirty days. Errors: TOO_MANY_INVITATIONS. */
export const invite = residentProcedure.output(newInvitationSchema).mutation(async ({ ctx }) => {
  const { store, programme } = ctx
  const [id, token, at] = [store.newId(), newToken(), ctx.now()]
  const { residentId } = ctx.resident
  const expiresAt = at + LIFETIME
  await store.writes.invite({ id, residentId, tokenHash: hashToken(token), at, expiresAt, most: MOST_INVITATIONS })
  return { invitation: String(id), token, expiresAt: localIso(expiresAt, programme.utcOffsetMinutes) }
})
