import path from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config'

const hashed = (file: string) => /[.-][0-9A-Za-z_-]{8,}\.(js|css|woff2?)$/.test(file)

/** The built apps: `/` the mini-program as H5, `/bureau` the console, `/verify` the certificate check. */
export async function servePages(server: FastifyInstance, { appsDir }: Pick<Config, 'appsDir'>): Promise<void> {
  const bureau = path.join(appsDir, 'bureau/dist')
  const h5 = path.join(appsDir, 'miniapp/dist/h5')
  const options = { config: { access: 'public' as const } }
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
  })
  for (const url of ['/bureau', '/bureau/*'])
    server.get(url, options, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html', bureau))
  server.get('/verify', options, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('verify.html', bureau))
}
