import { AppError } from '@tanpuhui/contract'
import { storageError } from '@tanpuhui/store'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../services'

/** `/healthz`: the process lives. `/readyz`: it can serve, the database included. */
export function healthRoutes(server: FastifyInstance, { store }: Services): void {
  const access = { config: { access: 'public' as const } }
  server.get('/healthz', access, async () => ({ ok: true }))
  server.get('/readyz', access, async () => {
    await store.ping().catch((cause: unknown) => {
      throw storageError(cause) ?? new AppError('UNAVAILABLE', {}, { cause })
    })
    return { ok: true }
  })
}
