import { AppError } from '@tanpuhui/contract'
import type { Services } from '../../services'
import { hashToken, newToken } from './token'

const LIFETIME = 30 * 86_400_000
/** How often an account may be removed between its being found and its session. */
const ATTEMPTS = 3

/** Finds or makes the resident behind an identity and opens a session of 30 days. The token is shown this once. */
export async function openSession(
  { store, now }: Services,
  identity: { provider: 'wechat' | 'sandbox'; subject: string; name: string },
) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const at = now()
    const [residentId] = await store.writes.enrolResidents([{ residentId: store.newId(), ...identity, at }])
    const token = newToken()
    const session = { tokenHash: hashToken(token), residentId: residentId!, at, expiresAt: at + LIFETIME }
    if (await store.writes.openSession(session)) return { token, residentId: String(residentId) }
  }
  throw new AppError('UNAVAILABLE')
}
