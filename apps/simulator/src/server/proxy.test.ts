import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import { PROXY_FAILURE, PROXY_PREFIX, proxyTo } from './proxy'

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const start = async (api: string): Promise<{ server: FastifyInstance; origin: string }> => {
  const server = fastify({ forceCloseConnections: true })
  await server.register(proxyTo(api), { prefix: PROXY_PREFIX })
  return { server, origin: await server.listen({ host: '127.0.0.1', port: 0 }) }
}

describe('the proxy', () => {
  let seen: { method?: string; url?: string; headers: IncomingMessage['headers']; body: Buffer }
  const api = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      seen = { method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks) }
      response.writeHead(418, { 'x-from': 'api' }).end(Buffer.from([1, 2, 3]))
    })
  })
  let running: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    running = await start(`http://127.0.0.1:${await listening(api)}`)
  })
  afterAll(async () => {
    await running.server.close()
    api.closeAllConnections()
    api.close()
  })

  it('passes method, path, query, headers and body on, and the answer back', async () => {
    const body = Buffer.from([0, 255, 10, 13])
    const response = await fetch(`${running.origin}/proxy/a%2Fb/c?d=%E7%A2%B3`, {
      method: 'PUT',
      headers: { authorization: 'Bearer t', 'content-type': 'multipart/form-data; boundary=x' },
      body,
    })
    expect(seen).toMatchObject({ method: 'PUT', url: '/a%2Fb/c?d=%E7%A2%B3', headers: { authorization: 'Bearer t' } })
    expect(seen.headers['content-type']).toBe('multipart/form-data; boundary=x')
    expect(seen.body).toEqual(body)
    expect(response.status).toBe(418)
    expect(response.headers.get('x-from')).toBe('api')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]))
  })

  it("keeps the browser's own headers back, as wx.request has none", async () => {
    await fetch(`${running.origin}/proxy/x`, { headers: { origin: 'http://simulator', cookie: 'a=1' } })
    expect(seen.headers.origin).toBeUndefined()
    expect(seen.headers.cookie).toBeUndefined()
  })

  it('tells an unreachable API from an answer', async () => {
    const closed = createServer()
    const port = await listening(closed)
    await new Promise((resolve) => closed.close(resolve))
    const { server, origin } = await start(`http://127.0.0.1:${port}`)
    const response = await fetch(`${origin}/proxy/x`)
    expect(response.headers.get(PROXY_FAILURE)).toBe('ECONNREFUSED')
    await server.close()
  })
})
