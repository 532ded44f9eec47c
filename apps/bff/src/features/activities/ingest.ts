import type { IncomingMessage } from 'node:http'
import { AppError, MAX_BATCH_BYTES, type Outcome } from '@tanpuhui/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type AdmissionLimits, admission, type Ticket } from '../../http/admission'
import type { Services } from '../../services'
import { creditBatch } from './credit-batch'
import { claimedKey, partnerCaller } from './partner-caller'
import { type KnownKey, partnerKeys } from './partner-keys'
import { partnerQuota, type QuotaLimits } from './quota'
import { readBatch } from './read-batch'

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a partner's message that was let in: its share of what is held, and the key that it names. */
    partnerMessage: { ticket: Ticket; key: KnownKey } | null
  }
}

/** What this door holds at once, and what each partner may send a minute. */
export interface IngestLimits extends Omit<AdmissionLimits, 'maxPieces'>, QuotaLimits {
  /** Acts that are being credited: below what waits in the store at most, so that residents' own writes find room there. */
  maxActs: number
}

/** `POST /partner/v1/activities`: a signed batch of 1–1000 acts; answers an outcome for each, after the commit. */
export function ingestRoute(server: FastifyInstance, services: Services): void {
  const { config, now } = services
  const admit = admission({ ...config.ingest, maxPieces: config.ingest.maxActs })
  const findKey = partnerKeys(services)
  const count = partnerQuota(config.ingest, now)

  server.register(async (scope) => {
    scope.decorateRequest('partnerMessage', null)
    scope.addHook('onRequest', async (request, reply) => {
      if (Number(request.headers['content-length']) > MAX_BATCH_BYTES) throw new AppError('TOO_LARGE', { problem: 'body' })
      const ticket = admit(reply)
      request.partnerMessage = { ticket, key: await claimedKey(request, findKey, now()) }
    })
    // The signature covers the bytes as sent, so they are kept until it has been checked.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', async (request: FastifyRequest, body: IncomingMessage) =>
      request.partnerMessage!.ticket.read(body, MAX_BATCH_BYTES),
    )

    // Pages' headers are of no use to a machine and cost as much as a small batch.
    const options = { config: { access: 'partner' as const }, helmet: false as const }
    scope.post('/partner/v1/activities', options, async (request): Promise<{ outcomes: Outcome[] }> => {
      const { ticket, key } = request.partnerMessage!
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const caller = partnerCaller(request, key, body)
      const items = readBatch(body)
      return ticket.work(items.length, async () => {
        count(caller.partnerId, items.length)
        return { outcomes: await creditBatch(services, caller, items) }
      })
    })
  })
}
