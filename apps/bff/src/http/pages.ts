import path from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config'

const hashed = (file: string) => /[.-][0-9A-Za-z_-]{8,}\.(js|css|woff2?)$/.test(file)

/** The built apps: `/` the mini-program as H5, `/bureau` the console, `/verify` the certificate check. */
export async function servePages(server: FastifyInstance, { appsDir }: Pick<Config, 'appsDir'>): Promise<void> {
  const bureau = path.join(appsDir, 'bureau/dist')
  const h5 = path.join(appsDir, 'miniapp/dist/h5')
  await server.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { access: 'public', ...route.config }
    })
    const setHeaders = (reply: { setHeader(name: string, value: string): void }, file: string) =>
      reply.setHeader('cache-control', hashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache')
    await scope.register(staticFiles, {
      root: bureau,
      prefix: '/bureau/',
      cacheControl: false,
      setHeaders,
      wildcard: false,
      index: false,
    })
    await scope.register(staticFiles, {
      root: h5,
      prefix: '/',
      cacheControl: false,
      setHeaders,
      wildcard: false,
      decorateReply: false,
    })
    const page = (url: string, file: string) =>
      scope.get(url, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile(file, bureau))
    page('/bureau', 'index.html')
    page('/bureau/*', 'index.html')
    page('/verify', 'verify.html')
  })
}
