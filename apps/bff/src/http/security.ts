import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { AppError } from '@tanpuhui/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Headers that protect the pages, cookies, multipart bodies, and the limiter that routes opt in to. */
export async function registerSecurity(server: FastifyInstance, publicUrl: string): Promise<void> {
  const https = publicUrl.startsWith('https:')
  await server.register(helmet, {
    hsts: https,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        upgradeInsecureRequests: https ? [] : null,
      },
    },
  })
  await server.register(cookie)
  await server.register(multipart)
  await server.register(rateLimit, { global: false })
}

/** At most ten attempts a minute from one address. */
export function signInLimiter(server: FastifyInstance): (request: FastifyRequest) => Promise<void> {
  const limit = server.createRateLimit({ max: 10, timeWindow: 60_000 })
  return async (request) => {
    const state = await limit(request)
    if (!state.isAllowed && state.isExceeded) throw new AppError('TOO_MANY_REQUESTS', { retryAfter: state.ttlInSeconds })
  }
}
