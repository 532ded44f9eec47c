import type { AppError } from '@tanpuhui/contract'
import { storageAdvice, storageError } from '@tanpuhui/store'
import type { FastifyBaseLogger, FastifyRequest } from 'fastify'

/** A problem meets every request at once: it is logged at most this often, in ms, or the log itself would fill the disk. */
const SILENCE = 1_000
const loggedBy = new WeakMap<FastifyBaseLogger, Map<string, number>>()

/** When each piece of advice was last written to this server's log. */
const loggedTo = (log: FastifyBaseLogger): Map<string, number> => {
  const logged = loggedBy.get(log) ?? new Map<string, number>()
  loggedBy.set(log, logged)
  return logged
}

/**
 * What is answered while the database cannot serve (UNAVAILABLE), after logging what is wrong and what to do about it.
 * Undefined when the error is another one.
 */
export function databaseError(error: unknown, { log, server }: Pick<FastifyRequest, 'log' | 'server'>): AppError | undefined {
  const unavailable = storageError(error)
  const advice = storageAdvice(unavailable)
  if (!unavailable || !advice) return undefined
  const logged = loggedTo(server.log)
  const now = performance.now()
  if (now - (logged.get(advice) ?? Number.NEGATIVE_INFINITY) >= SILENCE) {
    logged.set(advice, now)
    log.error({ err: unavailable.cause ?? unavailable }, advice)
  }
  return unavailable
}
