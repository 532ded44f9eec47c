import { AppError, invitationTokenInput, openedInvitationSchema } from '@tanpuhui/contract'
import { friendsOf, shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { shownNames } from '../leaderboards/place-views'
import { hashToken } from '../session/token'

/** Whose invitation this is, by the name that others read, before it is accepted. Errors: INVITATION_UNKNOWN. */
export const invitation = residentProcedure
  .input(invitationTokenInput)
  .output(openedInvitationSchema)
  .query(async ({ ctx, input }) => {
    const { prisma } = ctx.store
    const tokenHash = hashToken(input.token)
    const row = await prisma.friendInvitation.findUnique({
      where: { shard_tokenHash: { shard: shardOf(tokenHash), tokenHash } },
    })
    if (!row || Number(row.expiresAt) <= ctx.now()) throw new AppError('INVITATION_UNKNOWN')
    const { residentId } = ctx.resident
    const [names, friends] = await Promise.all([
      shownNames(ctx.store, [row.residentId], residentId),
      friendsOf(prisma, residentId),
    ])
    return {
      from: names.get(row.residentId)!,
      own: row.residentId === residentId,
      friends: friends.some(({ friendId }) => friendId === row.residentId),
    }
  })
