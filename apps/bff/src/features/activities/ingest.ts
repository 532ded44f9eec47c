import { AppError, batchSchema, MAX_BATCH_BYTES, MAX_BATCH_ITEMS, outcomesSchema } from '@tanpuhui/contract'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services'
import { firstProblem } from './assess'
import { creditBatch } from './credit-batch'
import { partnerCaller } from './partner-caller'

/** `POST /partner/v1/activities`: a signed batch of 1–1000 acts; answers an outcome for each, after the commit. */
export function ingestRoute(server: FastifyInstance, services: Services): void {
  server.register(async (scope) => {
    // The signature covers the bytes as sent, so they are kept until it has been checked.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post('/partner/v1/activities', { config: { access: 'partner' }, bodyLimit: MAX_BATCH_BYTES }, async (request) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const caller = await partnerCaller(services, request, body)
      const outcomes = await creditBatch(services, caller, parseBatch(body))
      return outcomesSchema.parse({ outcomes })
    })
  })
}

function parseBatch(body: Buffer): { id: string }[] {
  const parsed = batchSchema.safeParse(parseJson(body))
  if (!parsed.success) throw new AppError('MALFORMED', { problem: firstProblem(parsed.error) })
  const { activities } = parsed.data
  if (activities.length > MAX_BATCH_ITEMS)
    throw new AppError('TOO_LARGE', { problem: `${activities.length} > ${MAX_BATCH_ITEMS} activities` })
  return activities
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new AppError('MALFORMED', { problem: 'the body is not JSON in UTF-8' })
  }
}
