import { hash } from '@node-rs/argon2'
import type { StaffRole } from '@tanpuhui/contract'
import type { Services } from '../services'

/** Demo accounts. They exist in the sandbox only, and the sign-in page says so. */
export const SANDBOX_STAFF: readonly { username: string; password: string; name: string; role: StaffRole }[] = [
  { username: 'bureau', password: 'sandbox-bureau', name: '演示管理员', role: 'admin' },
  { username: 'viewer', password: 'sandbox-viewer', name: '演示查看员', role: 'viewer' },
]

/** Makes the demo accounts unless they are there. */
export async function sandboxStaff({ store, now }: Services): Promise<void> {
  for (const { username, password, name, role } of SANDBOX_STAFF) {
    if (await store.prisma.staff.findUnique({ where: { username } })) continue
    await store.prisma.staff.create({
      data: { id: store.newId(), username, name, role, passwordHash: await hash(password), createdAt: now() },
    })
  }
}
