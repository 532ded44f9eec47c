import { timingSafeEqual } from 'node:crypto'
import { AppError } from '@tanpuhui/contract'
import type { FastifyRequest } from 'fastify'
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import type { Services } from '../../services'

/** A partner whose signature was right. */
export interface PartnerCaller {
  partnerId: number
  behaviours: string[]
}

const TOLERANCE = 5 * 60_000
const header = (request: FastifyRequest, name: string) => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * The partner that signed this body by the Standard Webhooks scheme. `webhook-signature` may hold several signatures.
 * Throws PARTNER_KEY_UNKNOWN, CLOCK_SKEWED or SIGNATURE_INVALID.
 */
export async function partnerCaller({ store, now }: Services, request: FastifyRequest, body: Buffer): Promise<PartnerCaller> {
  const key = await store.prisma.partnerKey.findUnique({ where: { key: header(request, 'x-partner-key') } })
  const partner = key && key.revokedAt === null ? await store.prisma.partner.findUnique({ where: { id: key.partnerId } }) : null
  if (!key || !partner?.enabled) throw new AppError('PARTNER_KEY_UNKNOWN')

  const seconds = header(request, 'webhook-timestamp')
  const timestamp = new Date(Number(seconds) * 1000)
  if (!/^\d{1,12}$/.test(seconds) || Math.abs(now() - timestamp.getTime()) > TOLERANCE) throw new AppError('CLOCK_SKEWED')
  const id = header(request, 'webhook-id')
  const expected = new Webhook(key.secret).sign(id, timestamp, body)
  const given = header(request, 'webhook-signature').split(' ')
  if (!id || !given.some((signature) => equal(signature, expected))) throw new AppError('SIGNATURE_INVALID')
  return { partnerId: partner.id, behaviours: z.array(z.string()).parse(JSON.parse(key.behaviours)) }
}
