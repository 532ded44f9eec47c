import { invitationSchema, localIso } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** The resident's invitations that can still be accepted, the last one first. Their tokens are not kept. */
export const invitations = residentProcedure.output(z.array(invitationSchema)).query(async ({ ctx }) => {
  const { store, programme } = ctx
  const rows = await store.prisma.friendInvitation.findMany({
    where: { residentId: ctx.resident.residentId, expiresAt: { gt: ctx.now() } },
    orderBy: { id: 'desc' },
  })
  const moment = (at: bigint) => localIso(Number(at), programme.utcOffsetMinutes)
  return rows.map(({ id, createdAt, expiresAt }) => ({
    invitation: String(id),
    createdAt: moment(createdAt),
    expiresAt: moment(expiresAt),
  }))
})
