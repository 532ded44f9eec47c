import '@fastify/cookie'
import { hash, verify } from '@node-rs/argon2'
import { AppError, staffRoleSchema, staffSchema, staffSignInInput } from '@tanpuhui/contract'
import { publicProcedure } from '../../trpc/procedures'
import { hashToken, newToken } from '../session/token'
import { STAFF_COOKIE } from './staff-of'

const LIFETIME = 12 * 3_600_000

/** Verified against when the name is unknown, so that the answer takes as long as for a known one. */
const nobody = hash('nobody')

/** Signs a member of staff in for 12 hours by an HttpOnly cookie. Errors: SIGN_IN_FAILED, TOO_MANY_REQUESTS. */
export const signIn = publicProcedure
  .input(staffSignInInput)
  .output(staffSchema)
  .mutation(async ({ ctx, input }) => {
    await ctx.limitSignIns()
    const staff = await ctx.store.prisma.staff.findUnique({ where: { username: input.username } })
    const matches = await verify(staff?.passwordHash ?? (await nobody), input.password)
    if (!staff || !matches) throw new AppError('SIGN_IN_FAILED')
    const token = newToken()
    const createdAt = ctx.now()
    await ctx.store.prisma.staffSession.create({
      data: { tokenHash: hashToken(token), staffId: staff.id, createdAt, expiresAt: createdAt + LIFETIME },
    })
    ctx.reply.setCookie(STAFF_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: ctx.config.publicUrl.startsWith('https:'),
      maxAge: LIFETIME / 1000,
    })
    return { username: staff.username, name: staff.name, role: staffRoleSchema.parse(staff.role) }
  })
