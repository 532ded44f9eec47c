import { DIALECTS } from '../../../../packages/store/test/databases'
import { type Problem, startTestApp, type TestApp, type TestResident } from '../../test/app'
import { refusal } from '../../test/refusal'

const DEEP = '['.repeat(100_000) + ']'.repeat(100_000)
const JSON_TYPE = { 'content-type': 'application/json' }

describe.each(DIALECTS)('what goes wrong is told, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  afterAll(() => app.closeBalanced())

  const ask = async (address: string, init: RequestInit = {}) => {
    const response = await fetch(`${app.url}${address}`, init)
    const text = await response.text()
    return { status: response.status, type: response.headers.get('content-type'), text, body: JSON.parse(text) }
  }
  const post = (body: string, headers: Record<string, string> = JSON_TYPE) => ({ method: 'POST', headers, body })

  it('as problem+json by REST: code, status, and words in both languages', async () => {
    expect(await ask('/public/v1/certificates/SJ-20261121-0000000000')).toMatchObject({
      status: 404,
      type: expect.stringContaining('application/problem+json'),
      body: {
        type: 'urn:tanpuhui:error:certificate-unknown',
        title: 'There is no such certificate',
        detail: '没有这份证书',
        status: 404,
        code: 'CERTIFICATE_UNKNOWN',
        userMessage: { zh: '没有这份证书', en: 'There is no such certificate' },
        details: {},
      },
    })
  })

  it('inside tRPC’s own shape to the apps, without a stack', async () => {
    const { status, body } = await ask('/trpc/home.get')
    expect(status).toBe(401)
    expect(body).toEqual({
      error: {
        message: '请先登录',
        code: expect.any(Number),
        data: {
          code: 'UNAUTHORIZED',
          httpStatus: 401,
          path: 'home.get',
          app: {
            code: 'SESSION_REQUIRED',
            status: 401,
            userMessage: { zh: '请先登录', en: 'Please sign in first' },
            details: {},
          },
        },
      },
    })
  })

  it.each([
    ['an unknown address', '/nothing', {}, 404, 'NOT_FOUND'],
    ['an unknown method', '/public/v1/totals', { method: 'DELETE' }, 404, 'NOT_FOUND'],
    ['an address that cannot be read', '/public/v1/certificates/%zz', {}, 400, 'MALFORMED'],
    ['a body that is no JSON', '/public/v1/certificates/verify', post('{'), 400, 'MALFORMED'],
    ['a body of no known kind', '/sandbox/sign-in', post('x', { 'content-type': 'application/x-thing' }), 400, 'MALFORMED'],
    ['a body too large', '/sandbox/sign-in', post(JSON.stringify({ name: 'x'.repeat(300_000) })), 413, 'TOO_LARGE'],
    ['a body nested without end', '/public/v1/certificates/verify', post(DEEP), 400, 'CERTIFICATE_MALFORMED'],
    [
      'a certificate nested without end',
      '/public/v1/certificates/verify',
      post(`{"certificate":{"certificate":${DEEP},"signature":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}}`),
      400,
      'CERTIFICATE_MALFORMED',
    ],
    ['a nesting that never ends', '/public/v1/certificates/verify', post('['.repeat(200_000)), 400, 'MALFORMED'],
    ['a name nested without end', '/sandbox/sign-in', post(`{"name":${DEEP}}`), 400, 'MALFORMED'],
    [
      'a compressed body',
      '/sandbox/sign-in',
      post('{}', { ...JSON_TYPE, 'content-encoding': 'gzip' }),
      415,
      'ENCODING_UNSUPPORTED',
    ],
    ['a body that pollutes prototypes', '/sandbox/sign-in', post('{"__proto__":{"name":"x"}}'), 400, 'MALFORMED'],
  ])('%s, by REST', async (_what, address, init, status, code) => {
    expect(await ask(address, init)).toMatchObject({ status, body: { status, code, userMessage: { zh: expect.any(String) } } })
  })

  it.each([
    ['an unknown procedure', 'nothing.here', {}, 404, 'NOT_FOUND'],
    ['a change asked for by GET', 'session.signOut', {}, 400, 'MALFORMED'],
    ['a question put by POST', 'programme.get', post('{}'), 400, 'MALFORMED'],
    ['a body that is no JSON', 'session.wechat', post('{'), 400, 'MALFORMED'],
    ['a body of no known kind', 'session.wechat', post('x', { 'content-type': 'text/plain' }), 400, 'MALFORMED'],
    ['an input that is no JSON', 'totals.public?input=%7B', {}, 400, 'MALFORMED'],
    ['an input of another shape', 'session.wechat', post('{"code":7}'), 400, 'MALFORMED'],
    ['an input nested without end', 'session.wechat', post(DEEP), 400, 'MALFORMED'],
    ['a member nested without end', 'session.wechat', post(`{"code":${DEEP}}`), 400, 'MALFORMED'],
    ['a nesting that never ends', 'session.wechat', post('{"a":'.repeat(50_000)), 400, 'MALFORMED'],
    ['one of several inputs nested without end', 'session.wechat?batch=1', post(`{"0":{"code":${DEEP}}}`), 400, 'MALFORMED'],
    ['a question nested without end', `totals.public?input=${'['.repeat(5_000)}${']'.repeat(5_000)}`, {}, 400, 'MALFORMED'],
    ['more than twenty calls in one', `${Array(21).fill('programme.get').join(',')}?batch=1`, {}, 400, 'MALFORMED'],
  ])('%s, by tRPC', async (_what, path, init, status, code) => {
    const answer = await ask(`/trpc/${path}`, init)
    expect(answer.status).toBe(status)
    expect([answer.body].flat()[0]).toMatchObject({ error: { data: { app: { code, userMessage: { en: expect.any(String) } } } } })
    expect(answer.text).not.toMatch(/node_modules|\.ts:|at Object/)
  })

  it('by the name of what is wrong with an input', async () => {
    const { userMessage } = await refusal(app.client().session.wechat.mutate({ code: '' }))
    expect(userMessage.zh).toMatch(/^请求格式不正确：code: /)
  })
})

describe.each(DIALECTS)('what nobody foresaw, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林', 'meituan-bike')
    // A table is gone: every question that needs it fails inside the database.
    await app.services.store.prisma.$executeRawUnsafe('DROP TABLE rollup_total')
  })
  afterAll(() => app.close())

  const INTERNALS = /rollup_total|prisma|sqlite|postgres|select |node_modules|\.ts\b|at Object/i

  it('is answered by REST with a number to ask by, and nothing of the inside', async () => {
    const response = await fetch(`${app.url}/public/v1/totals`)
    const text = await response.text()
    const body = JSON.parse(text) as Problem & { details: { requestId: string } }
    expect([response.status, body.code]).toEqual([500, 'INTERNAL'])
    expect(body.details.requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(body.userMessage.zh).toContain(body.details.requestId)
    expect(text).not.toMatch(INTERNALS)
  })

  it('is answered by tRPC likewise', async () => {
    const response = await fetch(`${app.url}/trpc/totals.public`)
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(JSON.parse(text).error.data.app).toMatchObject({
      code: 'INTERNAL',
      status: 500,
      details: { requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    })
    expect(text).not.toMatch(INTERNALS)
  })

  it('is answered to a partner likewise, and credits nothing', async () => {
    const act = {
      id: 'x',
      resident: lin.subjects['meituan-bike'],
      behaviour: 'shared-bike-ride',
      occurredAt: '2026-11-20T08:00:00+08:00',
      district: '140105',
      data: { distanceKm: 5, durationMinutes: 23 },
    }
    const { status, body } = await app.post('meituan-bike', JSON.stringify({ activities: [act] }))
    expect([status, body.code]).toEqual([500, 'INTERNAL'])
    expect(JSON.stringify(body)).not.toMatch(INTERNALS)
    expect(await app.services.store.prisma.activityRecord.count()).toBe(0)
    expect(await app.services.store.prisma.actKey.count()).toBe(0)
  })

  it('harms nobody else', async () => {
    expect((await lin.client.home.get.query()).resident.name).toBe('小林')
  })
})
