import { hash } from '@node-rs/argon2'
import { staffRoleSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import type { Services } from '../services'

const staffInput = z.object({
  username: z.string().regex(/^[a-z0-9._-]{2,64}$/i),
  name: z.string().trim().min(1).max(40),
  role: staffRoleSchema,
  password: z.string().min(12, 'at least 12 characters').max(256),
})

/** Makes a staff account, or gives it a new name, role and password and ends its sessions. */
export async function addStaff(
  { store, now }: Pick<Services, 'store' | 'now'>,
  input: z.input<typeof staffInput>,
): Promise<void> {
  const { username, name, role, password } = staffInput.parse(input)
  const passwordHash = await hash(password)
  const at = now()
  const { id } = await store.prisma.staff.upsert({
    where: { username },
    create: { id: store.newId(), username, name, role, passwordHash, createdAt: at },
    update: { name, role, passwordHash },
  })
  await store.prisma.staffSession.updateMany({ where: { staffId: id, revokedAt: null }, data: { revokedAt: at } })
}
