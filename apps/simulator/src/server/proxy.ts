import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { pipeline } from 'node:stream'
import type { FastifyInstance } from 'fastify'

/** Path under which the page reaches the BFF, so that no CORS is needed. */
export const PROXY_PREFIX = '/proxy'

/** Header of the proxy's own answer when the BFF could not be reached; the runtime turns it into `request:fail`. */
export const PROXY_FAILURE = 'x-simulator-proxy-failure'

/** Headers that belong to one connection, never to the message that is passed on (RFC 9110, 7.6.1). */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']

/** What a browser adds and a phone's `wx.request` does not send. */
const BROWSER_ONLY = ['origin', 'referer', 'cookie', 'host']

const without = (headers: NodeJS.Dict<string | string[]>, names: readonly string[]): NodeJS.Dict<string | string[]> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name) && !/^(sec-|access-control-)/.test(name)))

/** Forwards everything under the prefix to `api`, streaming both bodies as they are. */
export const proxyTo = (api: string) => async (server: FastifyInstance) => {
  const target = new URL(api)
  const send = target.protocol === 'https:' ? requestHttps : requestHttp
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

  server.all('/*', (request, reply) => {
    reply.hijack()
    const answer = reply.raw
    const headers = without(request.headers, [...HOP_BY_HOP, ...BROWSER_ONLY])
    const path = target.pathname.replace(/\/$/, '') + request.url.slice(PROXY_PREFIX.length)
    const forwarded = send(
      {
        protocol: target.protocol,
        hostname: target.hostname,
        port: target.port,
        method: request.method,
        path,
        headers: { ...headers, host: target.host },
      },
      (response) => {
        answer.writeHead(response.statusCode ?? 502, without(response.headers, HOP_BY_HOP))
        pipeline(response, answer, () => response.destroy())
      },
    )
    forwarded.on('error', (error: NodeJS.ErrnoException) => {
      if (answer.headersSent) return answer.destroy()
      answer.writeHead(502, { [PROXY_FAILURE]: encodeURIComponent(error.code ?? error.message) }).end()
    })
    answer.on('close', () => forwarded.destroy())
    pipeline(request.raw, forwarded, () => undefined)
  })
}
