import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { Writable } from 'node:stream'
import { signedHeaders } from '@tanpuhui/partner-sdk'
import type { FastifyInstance } from 'fastify'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { testConfig } from '../../test/app'
import { staffInRole } from '../../test/callers'
import { messageHead, rawConnection } from '../../test/raw-http'
import { until } from '../../test/until'
import { openServices } from '../app'
import type { Config } from '../config'
import { openSession } from '../features/session/open-session'
import { sandboxPartnerKeys } from '../sandbox/partner-keys'
import type { Services } from '../services'
import { buildServer } from './server'

describe.each(DIALECTS)('the log, on %s', (dialect) => {
  let config: Config
  let services: Services
  let server: FastifyInstance
  let url: string
  let written = ''
  beforeAll(async () => {
    config = await testConfig(dialect, { logLevel: 'trace' })
    services = await openServices(config)
    const logTo = new Writable({
      write(chunk, _encoding, done) {
        written += chunk
        done()
      },
    })
    server = await buildServer(services, { logTo })
    url = await server.listen({ host: '127.0.0.1', port: 0 })
  })
  beforeEach(() => {
    written = ''
  })
  afterAll(async () => {
    await server.close()
    await services.store.close()
    rmSync(config.dataDir, { recursive: true })
  })

  const lines = () =>
    written
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))

  it('tells each request and its answer, under one number', async () => {
    await fetch(`${url}/public/v1/totals`)
    const [asked, answered] = lines()
    expect(asked).toMatchObject({
      req: { method: 'GET', url: '/public/v1/totals' },
      reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(answered).toMatchObject({ res: { statusCode: 200 }, reqId: asked.reqId })
  })

  it('calls no client’s broken connection an error', async () => {
    const [partner] = await sandboxPartnerKeys(services)
    const body = Buffer.alloc(1_000, ' ')
    const sender = { partners: [partner!], clock: { at: services.now() } }
    const connections = () =>
      new Promise<number>((resolve, reject) =>
        server.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      )
    const before = await connections()
    for (const sent of [0, 1, 999]) {
      const { socket } = await rawConnection({ url })
      socket.write(messageHead(sender, partner!.code, body))
      socket.write(body.subarray(0, sent))
      await until(async () => lines().length > 0)
      socket.destroy()
      await until(async () => (await connections()) <= before)
      expect(lines().filter(({ level }) => level > 40)).toEqual([])
      written = ''
    }
  })

  it('holds no token, cookie, key, signature, password or code, whatever becomes of the request', async () => {
    const { token } = await openSession(services, { provider: 'sandbox', subject: '小林', name: '小林' })
    const { cookie } = await staffInRole({ services, clock: { at: services.now() } }, 'admin')
    const [partner] = await sandboxPartnerKeys(services)
    const body = JSON.stringify({ activities: [{ id: 'a' }] })
    const signed = signedHeaders(partner!, { id: randomUUID(), at: new Date(services.now()), body })
    const json = { 'content-type': 'application/json' }
    const password = 'guessed-password'
    const authorization = `Bearer ${token}`
    const requests: ({ path: string } & RequestInit)[] = [
      { path: '/trpc/home.get', headers: { authorization } },
      { path: '/trpc/staff.me', headers: { cookie } },
      { path: '/bureau/totals.csv', headers: { cookie } },
      { path: '/bureau/totals.csv?from=never', headers: { cookie, authorization } },
      { path: '/nothing', headers: { cookie, authorization, ...signed } },
      { method: 'POST', path: '/trpc/staff.signIn', headers: json, body: JSON.stringify({ username: 'bureau', password }) },
      { method: 'POST', path: '/trpc/session.wechat', headers: json, body: JSON.stringify({ code: 'sandbox:wechat-code' }) },
      { method: 'POST', path: '/partner/v1/activities', headers: signed, body },
      { method: 'POST', path: '/partner/v1/activities', headers: signed, body: `${body} ` },
      { method: 'POST', path: '/resident/v1/photos', headers: { authorization, ...json }, body: '{' },
    ]
    const send = async ({ path, ...init }: (typeof requests)[0]) => (await fetch(`${url}${path}`, init)).status
    const statuses: number[] = []
    for (const request of requests) statuses.push(await send(request))
    expect(statuses).toEqual([200, 200, 200, 400, 404, 401, 200, 200, 401, 400])

    await services.store.prisma.$executeRawUnsafe('DROP TABLE resident_session')
    await services.store.prisma.$executeRawUnsafe('DROP TABLE staff_session')
    for (const request of requests.slice(0, 3)) expect(await send(request)).toBe(500)

    expect(lines().filter(({ msg }) => msg === 'incoming request')).toHaveLength(requests.length + 3)
    expect(lines().filter(({ msg }) => msg === 'unforeseen error')).toHaveLength(3)
    const secrets = [
      token,
      cookie.replace('tanpuhui_staff=', ''),
      partner!.key,
      partner!.secret,
      signed['webhook-signature']!,
      password,
      'wechat-code',
    ]
    for (const secret of secrets) expect(written).not.toContain(secret)
  })

  it('blots those headers out even where somebody logs a whole request', async () => {
    const headers = {
      authorization: 'Bearer a-token',
      cookie: 'tanpuhui_staff=b',
      'x-partner-key': 'pk_c',
      'webhook-signature': 'v1,d',
    }
    server.log.child({}, { serializers: { req: (request) => request } }).info({ req: { headers } })
    expect(lines()[0].req.headers).toEqual(Object.fromEntries(Object.keys(headers).map((name) => [name, '[Redacted]'])))
  })
})
