import '@fastify/cookie'
import { AppError, type StaffRole, staffRoleSchema } from '@tanpuhui/contract'
import type { FastifyRequest } from 'fastify'
import type { Services } from '../../services'
import { hashToken, holding } from '../session/token'

/** The cookie that carries a member of staff's session. */
export const STAFF_COOKIE = 'tanpuhui_staff'

/** A signed-in member of staff. */
export interface StaffSession {
  id: bigint
  username: string
  name: string
  role: StaffRole
  tokenHash: string
}

/** The member of staff behind the session cookie, if their role is one of `roles` or admin. Throws SESSION_* or FORBIDDEN. */
export async function staffOf(
  { store, now }: Services,
  request: FastifyRequest,
  roles: readonly StaffRole[],
): Promise<StaffSession> {
  const token = request.cookies[STAFF_COOKIE]
  if (!token) throw new AppError('SESSION_REQUIRED')
  const tokenHash = hashToken(token)
  const session = await store.prisma.staffSession.findUnique({ where: { tokenHash } })
  const staff = await store.prisma.staff.findUnique({ where: { id: holding(session, now()).staffId } })
  if (!staff) throw new AppError('SESSION_INVALID')
  const role = staffRoleSchema.parse(staff.role)
  if (role !== 'admin' && !roles.includes(role)) throw new AppError('FORBIDDEN')
  return { id: staff.id, username: staff.username, name: staff.name, role, tokenHash }
}
