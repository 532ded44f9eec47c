import { shardOf } from '@tanpuhui/store'
import type { Services } from '../../services'
import { hashToken, newToken } from './token'

const LIFETIME = 30 * 86_400_000

/** Finds or makes the resident behind an identity and opens a session of 30 days. The token is shown this once. */
export async function openSession(
  { store, now }: Services,
  identity: { provider: 'wechat' | 'sandbox'; subject: string; name: string },
) {
  const at = now()
  const [residentId] = await store.writes.enrolResidents([{ residentId: store.newId(), ...identity, at }])
  const token = newToken()
  const tokenHash = hashToken(token)
  await store.prisma.residentSession.create({
    data: { shard: shardOf(tokenHash), tokenHash, residentId: residentId!, createdAt: at, expiresAt: at + LIFETIME },
  })
  return { token, residentId: String(residentId) }
}
