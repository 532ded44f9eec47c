import '@fastify/cookie'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'
import { ANY_STAFF } from './roles'
import { STAFF_COOKIE } from './staff-of'

/** Ends this session. */
export const signOut = staffProcedure(...ANY_STAFF)
  .output(z.object({ ok: z.literal(true) }))
  .mutation(async ({ ctx }) => {
    await ctx.store.prisma.staffSession.update({ where: { tokenHash: ctx.staff.tokenHash }, data: { revokedAt: ctx.now() } })
    ctx.reply.clearCookie(STAFF_COOKIE, { path: '/' })
    return { ok: true as const }
  })
