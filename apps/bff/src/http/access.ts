import type { StaffRole } from '@tanpuhui/contract'
import type { FastifyInstance } from 'fastify'

/** Who may call: anybody, a signed partner, a signed-in resident, or staff in one of the roles (admins always). */
export type Access = 'public' | 'partner' | 'resident' | { staff: readonly StaffRole[] }

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
}

/** Makes the server refuse to start when a route does not declare who may call it. */
export function requireDeclaredAccess(server: FastifyInstance): void {
  server.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined) throw new Error(`Route ${method} ${url} does not declare its access`)
  })
}
