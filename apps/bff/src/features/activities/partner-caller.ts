import { AppError } from '@tanpuhui/contract'
import type { FastifyRequest } from 'fastify'
import type { FindKey, KnownKey } from './partner-keys'
import { isSignedBy } from './signature'

/** A partner whose signature was right. */
export type PartnerCaller = Pick<KnownKey, 'partnerId' | 'behaviours'>

const TOLERANCE = 5 * 60_000
const header = (request: FastifyRequest, name: string) => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

/**
 * The key under which a message is said to be signed, known before its body has been read: nobody else makes the server
 * hold one. Throws PARTNER_KEY_UNKNOWN or CLOCK_SKEWED.
 */
export async function claimedKey(request: FastifyRequest, findKey: FindKey, now: number): Promise<KnownKey> {
  const key = await findKey(header(request, 'x-partner-key'))
  if (!key) throw new AppError('PARTNER_KEY_UNKNOWN')
  const timestamp = header(request, 'webhook-timestamp')
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp) * 1_000) > TOLERANCE) throw new AppError('CLOCK_SKEWED')
  return key
}

/** The partner that signed this body under `key`. `webhook-signature` may hold several signatures. Throws SIGNATURE_INVALID. */
export function partnerCaller(request: FastifyRequest, key: KnownKey, body: Buffer): PartnerCaller {
  const message = { id: header(request, 'webhook-id'), timestamp: header(request, 'webhook-timestamp'), body }
  if (!message.id || !isSignedBy(key.secret, message, header(request, 'webhook-signature')))
    throw new AppError('SIGNATURE_INVALID')
  return key
}
