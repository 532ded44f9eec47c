import { AppError } from '@tanpuhui/contract'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { databaseError } from './database-errors'
import { sendProblem } from './problem'

/** Fastify's own refusals of a request, in our words. */
function ofFastify(error: FastifyError): AppError | undefined {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' || error.code === 'FST_REQ_FILE_TOO_LARGE')
    return new AppError('TOO_LARGE', { problem: 'body' })
  if (error.statusCode === 429) return new AppError('TOO_MANY_REQUESTS')
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
    return new AppError('MALFORMED', { problem: error.message })
  return undefined
}

/** Turns whatever was thrown into an AppError. What nobody foresaw is logged and answered without internals. */
export function toAppError(error: unknown, request: Pick<FastifyRequest, 'id' | 'log' | 'server'>): AppError {
  const unavailable = databaseError(error, request)
  if (unavailable) return unavailable
  if (error instanceof AppError) return error
  const known = error instanceof Error ? ofFastify(error as FastifyError) : undefined
  if (known) return known
  request.log.error({ err: error }, 'unforeseen error')
  return new AppError('INTERNAL', { requestId: request.id }, { cause: error })
}

/** Answers what was thrown as problem+json. Fastify calls it by itself for addresses that it cannot read. */
export const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(reply, toAppError(error, request))

/** Every error of a REST route, and every unknown address, becomes problem+json. */
export function handleErrors(server: FastifyInstance): void {
  server.setErrorHandler(answerError)
  server.setNotFoundHandler((_request, reply) => sendProblem(reply, new AppError('NOT_FOUND')))
}
