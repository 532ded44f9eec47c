import { randomUUID } from 'node:crypto'
import type { Writable } from 'node:stream'
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import fastify, { type FastifyInstance } from 'fastify'
import { exportRoute } from '../features/account/export'
import { ingestRoute } from '../features/activities/ingest'
import { openApiRoute } from '../features/activities/openapi'
import { certificateRoutes } from '../features/certificates/public-routes'
import { photoRoute } from '../features/photos/upload'
import { totalsCsvRoute } from '../features/totals/csv'
import { publicTotalsRoute } from '../features/totals/public-totals'
import { sandboxRoutes } from '../sandbox/routes'
import { isSandbox, type Services } from '../services'
import { declaredAccess } from '../trpc/declared-access'
import { type AppRouter, appRouter } from '../trpc/router'
import { requireDeclaredAccess } from './access'
import { answerBroken } from './broken-requests'
import { finishWhenClosing } from './closing'
import { plainBodiesOnly } from './encodings'
import { answerError, handleErrors, toAppError } from './errors'
import { healthRoutes } from './health'
import { servePages } from './pages'
import { patience } from './patience'
import { retryAfterHeader } from './problem'
import { registerSecurity, signInLimiter } from './security'

/** Headers whose values never reach a log. */
const REDACTED = ['authorization', 'cookie', 'x-partner-key', 'webhook-signature'].map((name) => `req.headers["${name}"]`)

/** Builds the one server: REST for partners and the public, tRPC for the two apps, and the apps' files. Logs go to the standard output or `logTo`. */
export async function buildServer(services: Services, { logTo }: { logTo?: Writable } = {}): Promise<FastifyInstance> {
  const { config } = services
  const server = fastify({
    logger: {
      level: config.logLevel,
      redact: [...REDACTED, 'res.headers["set-cookie"]'],
      ...(logTo ? { stream: logTo } : {}),
    },
    frameworkErrors: answerError,
    genReqId: () => randomUUID(),
    bodyLimit: 262_144,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    clientErrorHandler: answerBroken,
    ...patience(config),
    routerOptions: { maxParamLength: 2_000 },
  })
  await registerSecurity(server, config.publicUrl)
  handleErrors(server)
  finishWhenClosing(server)
  plainBodiesOnly(server)
  await serveTrpc(server, services)
  await servePages(server, config)
  server.register(async (rest) => {
    requireDeclaredAccess(rest)
    healthRoutes(rest, services)
    ingestRoute(rest, services)
    openApiRoute(rest, services)
    photoRoute(rest, services)
    exportRoute(rest, services)
    publicTotalsRoute(rest, services)
    certificateRoutes(rest, services)
    totalsCsvRoute(rest, services)
    if (isSandbox(services)) sandboxRoutes(rest, services)
  })
  return server
}

async function serveTrpc(server: FastifyInstance, services: Services): Promise<void> {
  declaredAccess()
  const limit = signInLimiter(server)
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>['trpcOptions'] = {
    router: appRouter,
    createContext: ({ req, res }) => ({ ...services, request: req, reply: res, limitSignIns: () => limit(req) }),
    onError: ({ error, req }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') toAppError(error.cause ?? error, req)
    },
    responseMeta: ({ errors }) => retryAfterHeader(errors),
    maxBatchSize: 20,
  }
  await server.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions })
}
