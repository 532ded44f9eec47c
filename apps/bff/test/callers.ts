import type { StaffRole } from '@tanpuhui/contract'
import { hashToken, newToken } from '../src/features/session/token'
import type { TestApp } from './app'

/** The cookie of a member of staff in any role, made for this test. */
export async function staffInRole(
  { services, clock }: Pick<TestApp, 'services' | 'clock'>,
  role: StaffRole,
): Promise<{ cookie: string }> {
  const { prisma, newId } = services.store
  const id = newId()
  const token = newToken()
  await prisma.staff.create({
    data: { id, username: `${role}-${id}`, name: role, role, passwordHash: 'nobody signs in by this', createdAt: clock.at },
  })
  await prisma.staffSession.create({
    data: { tokenHash: hashToken(token), staffId: id, createdAt: clock.at, expiresAt: clock.at + 3_600_000 },
  })
  return { cookie: `tanpuhui_staff=${token}` }
}
