import { AppError } from '@tanpuhui/contract'
import type { FastifyInstance } from 'fastify'

/** Refuses compressed bodies before they are read: nothing here ever inflates one, so that a small one cannot become a large one. */
export function plainBodiesOnly(server: FastifyInstance): void {
  server.addHook('onRequest', ({ headers }, _reply, next) => {
    const encoding = headers['content-encoding']
    next(encoding === undefined || encoding === 'identity' ? undefined : new AppError('ENCODING_UNSUPPORTED'))
  })
}
