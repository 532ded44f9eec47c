import { AppError, type AppErrorShape } from '@tanpuhui/contract'
import type { FastifyReply } from 'fastify'

/** What clients are told of an AppError. */
export const errorShape = ({ code, status, userMessage, details }: AppError): AppErrorShape => ({
  code,
  status,
  userMessage,
  details,
})

/** When a refusal does not say so itself, in seconds. */
const RETRY_AFTER: Record<number, number> = { 429: 10, 503: 5 }

/** After how many seconds a refused request may be sent again; undefined for refusals that time does not mend. */
export function retryAfter({ status, details }: Pick<AppError, 'status' | 'details'>): number | undefined {
  const usual = RETRY_AFTER[status]
  return usual === undefined ? undefined : Math.max(1, Math.ceil(Number(details.retryAfter ?? usual)))
}

/** The header that says so for the calls of one tRPC request: the longest of their times. */
export function retryAfterHeader(errors: readonly { cause?: unknown }[]): { headers?: Record<string, string> } {
  const seconds = errors.flatMap(({ cause }) => (cause instanceof AppError ? (retryAfter(cause) ?? []) : []))
  return seconds.length > 0 ? { headers: { 'retry-after': String(Math.max(...seconds)) } } : {}
}

/** An AppError as RFC 9457 problem details. */
export const problemOf = (error: AppError) => ({
  type: `urn:tanpuhui:error:${error.code.toLowerCase().replaceAll('_', '-')}`,
  title: error.userMessage.en,
  detail: error.userMessage.zh,
  ...errorShape(error),
})

/** Answers an AppError as problem+json. */
export function sendProblem(reply: FastifyReply, error: AppError): FastifyReply {
  const seconds = retryAfter(error)
  if (seconds !== undefined) reply.header('retry-after', seconds)
  return reply.code(error.status).type('application/problem+json').send(problemOf(error))
}
