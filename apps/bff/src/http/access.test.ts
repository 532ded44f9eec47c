import fastify from 'fastify'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../test/app'
import { staffInRole } from '../../test/callers'
import { requireDeclaredAccess } from './access'

describe('a server does not start', () => {
  it('with a route that does not declare who may call it', () => {
    const server = fastify()
    requireDeclaredAccess(server)
    server.get('/open', { config: { access: 'public' } }, async () => 'open')
    expect(() => server.get('/forgotten', async () => 'secret')).toThrow('Route GET /forgotten does not declare its access')
    expect(() => server.post('/forgotten', { config: {} }, async () => 'secret')).toThrow('/forgotten')
  })

  it('with such a route in a plugin', async () => {
    const server = fastify()
    requireDeclaredAccess(server)
    server.register(async (scope) => {
      scope.get('/deep', async () => 'secret')
    })
    await expect(server.ready()).rejects.toThrow('/deep')
  })
})

describe.each(DIALECTS)('who may call which REST route, on %s', (dialect) => {
  let app: TestApp
  let callers: Record<'nobody' | 'resident' | 'viewer' | 'admin', Record<string, string>>
  beforeAll(async () => {
    app = await startTestApp(dialect)
    callers = {
      nobody: {},
      resident: (await app.resident('小林')).headers,
      viewer: await staffInRole(app, 'viewer'),
      admin: await staffInRole(app, 'admin'),
    }
  })
  afterAll(() => app.closeBalanced())

  const UNAUTHORISED = 401
  it.each([
    ['GET', '/bureau/totals.csv', [401, 401, 200, 200]],
    ['POST', '/resident/v1/photos', [401, 422, 401, 401]],
    ['GET', '/resident/v1/export', [401, 200, 401, 401]],
    ['POST', '/partner/v1/activities', [401, 401, 401, 401]],
    ['GET', '/partner/v1/openapi.json', [200, 200, 200, 200]],
    ['GET', '/public/v1/totals', [200, 200, 200, 200]],
    ['GET', '/public/v1/issuer-keys', [200, 200, 200, 200]],
    ['GET', '/public/v1/certificates/SJ-20261121-0000000000', [404, 404, 404, 404]],
    ['POST', '/public/v1/certificates/verify', [400, 400, 400, 400]],
    ['GET', '/sandbox/messages', [200, 200, 200, 200]],
    ['GET', '/sandbox/site-codes', [200, 200, 200, 200]],
    ['GET', '/sandbox/event-codes', [200, 200, 200, 200]],
    ['GET', '/sandbox/scannables', [200, 200, 200, 200]],
    ['GET', '/healthz', [200, 200, 200, 200]],
    ['GET', '/readyz', [200, 200, 200, 200]],
  ])('%s %s', async (method, address, expected) => {
    const statuses: number[] = []
    for (const headers of Object.values(callers)) {
      const response = await fetch(`${app.url}${address}`, { method, headers })
      statuses.push(response.status)
      if (response.status === UNAUTHORISED) expect(await response.json()).toMatchObject({ status: 401, code: expect.any(String) })
    }
    expect(statuses).toEqual(expected)
  })
})
