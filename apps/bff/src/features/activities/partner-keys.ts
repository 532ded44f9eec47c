import { createSecretKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import type { Services } from '../../services'

/** A key in force, of a partner that is not disabled. */
export interface KnownKey {
  partnerId: number
  behaviours: readonly string[]
  secret: KeyObject
}

/** Finds a key by its id; undefined when there is none in force. */
export type FindKey = (key: string) => Promise<KnownKey | undefined>

/** How long, in ms, a key that was revoked elsewhere may still work. */
const LIFE = 5_000
/** How long, in ms, a key that was made elsewhere may not work yet. */
const NEWS = 1_000

/**
 * Finds partners' keys without a question to the database for each request: all of them are kept for a few seconds, so that
 * requests under made-up keys cost it nothing either.
 */
export function partnerKeys({ store, now }: Pick<Services, 'store' | 'now'>): FindKey {
  let keys = new Map<string, KnownKey>()
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined

  async function read(): Promise<void> {
    const at = now()
    keys = await keysInForce(store)
    readAt = at
  }
  const older = (than: number) => Math.abs(now() - readAt) >= than
  const refresh = () => {
    reading ??= read().finally(() => {
      reading = undefined
    })
    return reading
  }
  return async (key) => {
    if (older(LIFE) || (!keys.has(key) && older(NEWS))) await refresh()
    return keys.get(key)
  }
}

async function keysInForce({ prisma }: Services['store']): Promise<Map<string, KnownKey>> {
  const [keys, partners] = await Promise.all([
    prisma.partnerKey.findMany({ where: { revokedAt: null } }),
    prisma.partner.findMany({ where: { enabled: true }, select: { id: true } }),
  ])
  const enabled = new Set(partners.map(({ id }) => id))
  return new Map(
    keys
      .filter(({ partnerId }) => enabled.has(partnerId))
      .map(({ key, secret, partnerId, behaviours }) => [
        key,
        { partnerId, secret: secretKey(secret), behaviours: z.array(z.string()).parse(JSON.parse(behaviours)) },
      ]),
  )
}

/** `whsec_` and the key's bytes in base64, as Standard Webhooks writes secrets. */
const secretKey = (secret: string) => createSecretKey(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
