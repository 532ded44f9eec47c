import { AppError } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { gateBefore } from '../../../test/gate'
import { messageHead, type RawConnection, rawConnection } from '../../../test/raw-http'
import { ride } from '../../../test/rides'
import { until } from '../../../test/until'

const MEGABYTE = 1_048_576
jest.setTimeout(30_000)
const GENEROUS = { maxRequests: 512, maxBytes: 8 * MEGABYTE, maxActs: 8_000, requestsPerMinute: 60_000, actsPerMinute: 600_000 }

async function start(dialect: 'sqlite' | 'postgresql', ingest: Partial<typeof GENEROUS>) {
  const app = await startTestApp(dialect, { config: { ingest: { ...GENEROUS, ...ingest } } })
  const lin = await app.resident('小林', 'meituan-bike', 'eleme')
  const act = () => ride(lin.subjects['meituan-bike']!)
  const send = (acts: object[] = [act()]) => app.post('meituan-bike', JSON.stringify({ activities: acts }))
  return { app, lin, act, send }
}
async function stop(app: TestApp) {
  expect(await app.problems()).toEqual([])
  await app.close()
}

describe.each(DIALECTS)('past its capacity, on %s, the server', (dialect) => {
  it('refuses at once what it cannot work on, and answers everything that it took', async () => {
    const { app, send } = await start(dialect, { maxRequests: 3 })
    const gate = gateBefore(app.services.store.writes, 'creditActs')
    const taken = [send(), send(), send()]
    await until(async () => gate.waiting() === 3)
    const refused = await Promise.all([send(), send(), send()])
    for (const { status, body, headers } of refused) {
      expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'OVERLOADED', '1'])
      expect(body.userMessage.zh).toBe('当前请求过多，请在 1 秒后重试')
    }
    gate.open()
    for (const { status, body } of await Promise.all(taken)) expect([status, body.outcomes[0]!.status]).toEqual([200, 'credited'])
    expect((await send()).status).toBe(200)
    expect(await app.services.store.prisma.activityRecord.count()).toBe(4)
    await stop(app)
  })

  it('counts the acts of what it works on, and lets a large batch in when it is alone', async () => {
    const { app, act, send } = await start(dialect, { maxActs: 10 })
    const many = (count: number) => send(Array.from({ length: count }, act))
    const gate = gateBefore(app.services.store.writes, 'creditActs')
    const taken = [many(6)]
    await until(async () => gate.waiting() === 1)
    expect((await many(5)).body.code).toBe('OVERLOADED')
    taken.push(many(4))
    await until(async () => gate.waiting() === 2)
    expect((await many(1)).body.code).toBe('OVERLOADED')
    gate.open()
    for (const { status } of await Promise.all(taken)) expect(status).toBe(200)
    expect((await many(50)).status).toBe(200)
    await stop(app)
  })

  it('passes on when the store is full, by REST and by tRPC, and credits nothing', async () => {
    const { app, lin, act, send } = await start(dialect, {})
    const { writes, prisma } = app.services.store
    const { creditActs, bind } = writes
    writes.creditActs = writes.bind = async () => {
      throw new AppError('OVERLOADED', { retryAfter: 7 })
    }
    const acts = [act(), act()]
    const refused = await send(acts)
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'OVERLOADED', '7'])
    const byTrpc = await fetch(`${app.url}/trpc/bindings.authorise,profile.rename?batch=1`, {
      method: 'POST',
      headers: { ...lin.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ 0: { partner: 'kuaidian' }, 1: { name: '小林' } }),
    })
    expect(byTrpc.headers.get('retry-after')).toBe('7')
    const [authorised] = (await byTrpc.json()) as { error: { data: { app: object } } }[]
    expect(authorised!.error.data.app).toMatchObject({ code: 'OVERLOADED', status: 503, details: { retryAfter: 7 } })
    Object.assign(writes, { creditActs, bind })
    expect(await prisma.actKey.count()).toBe(0)
    expect((await send(acts)).body.outcomes.map(({ status }) => status)).toEqual(['credited', 'credited'])
    await stop(app)
  })
})

describe('bodies that arrive', () => {
  let setting: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    setting = await start('sqlite', { maxBytes: 2 * MEGABYTE })
  })
  afterAll(() => stop(setting.app))

  /** Opens a message of a megabyte and sends most of it. */
  async function mostOf(headers: Record<string, string> = {}): Promise<RawConnection> {
    const connection = await rawConnection(setting.app)
    const body = Buffer.alloc(MEGABYTE, ' ')
    connection.socket.write(messageHead(setting.app, 'meituan-bike', body, headers))
    connection.socket.write(body.subarray(0, 900_000))
    return connection
  }
  const hangUp = (connections: RawConnection[]) =>
    Promise.all(
      connections.map(({ socket, closed }) => {
        socket.destroy()
        return closed
      }),
    )

  it('are held up to a bound; who passes it is refused, and so are others until there is room', async () => {
    const connections = await Promise.all(Array.from({ length: 6 }, () => mostOf()))
    const refused = await until(async () => {
      const answers = await Promise.all(connections.map(({ answer }) => Promise.race([answer, undefined])))
      const given = answers.filter((answer) => answer?.status === 503)
      return given.length === 4 ? given : undefined
    })
    for (const answer of refused!) expect(answer!.headers['retry-after']).toBe('1')
    await hangUp(connections)
    await until(async () => (await setting.send()).status === 200)
  })

  it('are let go with their refusal', async () => {
    const forged = () => setting.app.post('meituan-bike', ' '.repeat(MEGABYTE), { 'webhook-signature': `v1,${'A'.repeat(43)}=` })
    for (let n = 0; n < 6; n++) expect((await forged()).status).toBe(401)
    for (let n = 0; n < 6; n++) expect((await setting.app.post('meituan-bike', ' '.repeat(MEGABYTE))).status).toBe(400)
    expect((await setting.send()).status).toBe(200)
  })

  it('are not held at all for somebody without a key', async () => {
    const connections = await Promise.all(Array.from({ length: 20 }, () => mostOf({ 'x-partner-key': 'pk_nobody' })))
    for (const { answer } of connections) expect((await answer)!.status).toBe(401)
    expect((await setting.send()).status).toBe(200)
    await hangUp(connections)
  })
})

describe('a partner’s quota', () => {
  it('of requests is its own, and comes back with time', async () => {
    const { app, send, lin } = await start('sqlite', { requestsPerMinute: 3 })
    const forged = await app.post('meituan-bike', '{}', { 'webhook-signature': 'v1,AAAA' })
    expect(forged.status).toBe(401)
    for (let n = 0; n < 3; n++) expect((await send()).status).toBe(200)
    const refused = await send()
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([429, 'TOO_MANY_REQUESTS', '20'])
    const order = ride(lin.subjects.eleme!, { behaviour: 'takeaway-no-cutlery', data: {} })
    expect((await app.report('eleme', [order]))[0]!.status).toBe('credited')
    app.clock.at += 19_000
    expect((await send()).headers.get('retry-after')).toBe('1')
    app.clock.at += 1_000
    expect((await send()).status).toBe(200)
    expect((await send()).status).toBe(429)
    app.clock.at += 3_600_000
    const statuses = []
    for (let n = 0; n < 4; n++) statuses.push((await send()).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    await stop(app)
  })

  it('of acts counts each of them, and lets a large batch pass that it must then wait for', async () => {
    const { app, act, send } = await start('sqlite', { actsPerMinute: 60 })
    const many = (count: number) => send(Array.from({ length: count }, act))
    expect((await many(59)).status).toBe(200)
    expect((await many(121)).status).toBe(200)
    expect((await many(1)).headers.get('retry-after')).toBe('121')
    app.clock.at += 120_000
    expect((await many(1)).headers.get('retry-after')).toBe('1')
    app.clock.at += 1_000
    expect((await many(1)).status).toBe(200)
    await stop(app)
  })
})

it('who tries to sign in too often is told by tRPC when to come back', async () => {
  const app = await startTestApp('sqlite')
  const attempt = () =>
    fetch(`${app.url}/trpc/staff.signIn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'nobody', password: 'wrong-password' }),
    })
  for (let n = 0; n < 10; n++) expect((await attempt()).status).toBe(401)
  const refused = await attempt()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  await app.close()
})

it('a door that is closed for other reasons says when to come back, too', async () => {
  const app = await startTestApp('sqlite')
  app.services.store.ping = async () => {
    throw new Error('no database')
  }
  const { status, headers } = await fetch(`${app.url}/readyz`)
  expect([status, headers.get('retry-after')]).toEqual([503, '5'])
  await app.close()
})
