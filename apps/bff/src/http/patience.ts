import type { Server } from 'node:http'
import type { FastifyHttpOptions } from 'fastify'
import type { Config } from '../config'

/** How long, in ms, a client may take over the head of a request. */
const HEAD = 10_000
/** How long, in ms, nothing at all may pass over a connection beyond the time that a request may take. */
const SILENCE = 10_000

/** How long the server waits for slow clients: a connection that brings nothing, or nearly nothing, is closed. */
export const patience = ({ requestTimeoutMs }: Pick<Config, 'requestTimeoutMs'>) =>
  ({
    requestTimeout: requestTimeoutMs,
    connectionTimeout: requestTimeoutMs + SILENCE,
    http: {
      headersTimeout: Math.min(HEAD, requestTimeoutMs),
      connectionsCheckingInterval: Math.min(1_000, requestTimeoutMs / 2),
    },
  }) satisfies FastifyHttpOptions<Server>
