import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../services'

/** What a procedure gets: the services and the request it came with. */
export interface Context extends Services {
  request: FastifyRequest
  reply: FastifyReply
  /** Throws TOO_MANY_REQUESTS when this address has tried to sign in too often. */
  limitSignIns(): Promise<void>
}
