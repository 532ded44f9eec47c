import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { type ReportedActivity, ReportRefused, ReportUnanswered, report } from './index'

const partner = { key: 'pk_meituan-bike', secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` }
const ride: ReportedActivity = {
  id: 'ride-20260102-0001',
  resident: '用户-小林 😀',
  behaviour: 'shared-bike-ride',
  occurredAt: '2026-01-02T08:00:00+08:00',
  endedAt: '2026-01-02T08:23:00+08:00',
  district: '140105',
  data: { distanceKm: '5', durationMinutes: 23 },
}
const outcome = { id: ride.id, status: 'credited', record: '1', mg: 1_250_000, points: 125 }

interface Received {
  method?: string
  url?: string
  headers: IncomingHttpHeaders
  body: Buffer
}
let server: Server
let url: string
let received: Received[]
interface Answer {
  status: number
  body: string
  headers?: Record<string, string>
  hold?: boolean
}
/** What is answered from now on, and before that, in order. */
let answer: Answer
let first: (Answer | 'hang up')[]
let waits: number[]

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method, url: path, headers } = request
    received.push({ ...(method && { method }), ...(path && { url: path }), headers, body: Buffer.concat(chunks) })
    const now = first.shift() ?? answer
    if (now === 'hang up') request.socket.destroy()
    else if (!now.hold) response.writeHead(now.status, now.headers).end(now.body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((closed) => server.close(closed))
})
beforeEach(() => {
  received = []
  first = []
  waits = []
  answer = { status: 200, body: JSON.stringify({ outcomes: [outcome] }) }
})

/** Reports; waits are written down instead of waited for. */
const send = (activities = [ride], more: Partial<Parameters<typeof report>[1]> = {}) =>
  report(activities, {
    url,
    partner,
    messageId: 'msg-1',
    at: new Date(),
    wait: async (ms) => {
      waits.push(ms)
    },
    ...more,
  })
/** What became of a report that must not succeed. */
const failure = (sent: Promise<unknown>): Promise<unknown> =>
  sent.then(
    (outcomes) => {
      throw new Error(`it succeeded: ${JSON.stringify(outcomes)}`)
    },
    (error: unknown) => error,
  )

it('answers the outcome of each act', async () => {
  expect(await send()).toEqual([outcome])
})

it('sends the batch once, to the programme’s one address for acts', async () => {
  await send()
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({ method: 'POST', url: '/partner/v1/activities', headers: { 'x-partner-key': partner.key } })
  expect(JSON.parse(received[0]!.body.toString())).toEqual({ activities: [ride] })
})

it('signs, byte for byte, the body that arrives', async () => {
  await send([ride, { ...ride, id: 'half a pair \ud800, 引号 " and \u2028' }])
  const { body, headers } = received[0]!
  expect(Buffer.from(body.toString('utf8'), 'utf8').equals(body)).toBe(true)
  expect(new Webhook(partner.secret).verify(body, headers as Record<string, string>)).toEqual(JSON.parse(body.toString()))
  expect(headers['content-length']).toBe(String(body.length))
})

it.each([400, 401, 404, 413])(
  'throws ReportRefused with the problem for %i, which sending again would not help',
  async (status) => {
    const problem = { type: 'urn:tanpuhui:error:signature-invalid', status, code: 'SIGNATURE_INVALID' }
    answer = { status, body: JSON.stringify(problem) }
    const error = await failure(send())
    expect(error).toBeInstanceOf(ReportRefused)
    expect(error).toMatchObject({ name: 'ReportRefused', status, problem })
  },
)

it('throws ReportRefused without a problem when the answer is no JSON', async () => {
  answer = { status: 404, body: '<html>' }
  expect(await failure(send())).toMatchObject({ name: 'ReportRefused', status: 404, problem: undefined })
})

it.each(['', '/', '/tanpuhui', '/tanpuhui/', '/a/b//'])('finds the programme behind the path %j', async (prefix) => {
  await send([ride], { url: url + prefix })
  expect(received[0]!.url).toBe(`${prefix.replace(/\/+$/, '')}/partner/v1/activities`)
})

it.each<[string, Answer | 'hang up']>([
  ['408', { status: 408, body: '{}' }],
  ['429', { status: 429, body: '{}' }],
  ['500', { status: 500, body: '{}' }],
  ['502 from a proxy', { status: 502, body: '<html>' }],
  ['503', { status: 503, body: '{}' }],
  ['a broken connection', 'hang up'],
  ['an answer that is cut short', { status: 200, body: '{"outcomes":[' }],
])('sends the same message again after %s, signed anew', async (_what, failure) => {
  first = [failure, failure]
  expect(await send()).toEqual([outcome])
  expect(received).toHaveLength(3)
  for (const { body, headers } of received) {
    expect(headers['webhook-id']).toBe('msg-1')
    expect(body.equals(received[0]!.body)).toBe(true)
    expect(new Webhook(partner.secret).verify(body, headers as Record<string, string>)).toEqual({ activities: [ride] })
  }
})

it('signs each attempt with the time at which it is made', async () => {
  first = [{ status: 503, body: '{}' }]
  let now = 0
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now)
  const at = new Date('2026-01-02T08:00:00Z')
  await send([ride], {
    at,
    wait: async () => {
      now += 400_000
    },
  })
  clock.mockRestore()
  const second = Math.floor(at.getTime() / 1_000)
  expect(received.map(({ headers }) => headers['webhook-timestamp'])).toEqual([String(second), String(second + 400)])
})

it('waits twice as long each time, from half a second on, and gives up after five attempts more', async () => {
  answer = { status: 503, body: '{}' }
  const error = await failure(send())
  expect(error).toBeInstanceOf(ReportUnanswered)
  expect(error).toMatchObject({ name: 'ReportUnanswered', status: 503 })
  expect(received).toHaveLength(6)
  expect(waits).toHaveLength(5)
  for (const [n, ms] of waits.entries()) {
    expect(ms).toBeGreaterThanOrEqual(500 * 2 ** n)
    expect(ms).toBeLessThanOrEqual(1_000 * 2 ** n)
  }
})

it('waits as long as the programme asks for, and no shorter than itself would', async () => {
  first = [
    { status: 429, body: '{}', headers: { 'retry-after': '20' } },
    { status: 503, body: '{}', headers: { 'retry-after': new Date(Date.now() + 31_000).toUTCString() } },
    { status: 503, body: '{}', headers: { 'retry-after': '0' } },
    { status: 503, body: '{}', headers: { 'retry-after': 'soon' } },
  ]
  await send()
  expect(waits[0]).toBe(20_000)
  expect(waits[1]).toBeGreaterThan(25_000)
  expect(waits[1]).toBeLessThanOrEqual(31_000)
  expect(waits[2]).toBeGreaterThanOrEqual(2_000)
  expect(waits[3]).toBeGreaterThanOrEqual(4_000)
})

it('does not wait for a programme that asks for too long', async () => {
  answer = { status: 503, body: '{}', headers: { 'retry-after': '61' } }
  expect(await failure(send())).toMatchObject({ status: 503 })
  expect([received.length, waits]).toEqual([1, []])
  answer = { status: 503, body: '{}', headers: { 'retry-after': '61' } }
  expect(await failure(send([ride], { maxWaitMs: 61_000, retries: 2 }))).toMatchObject({ status: 503 })
  expect(waits).toEqual([61_000, 61_000])
})

it('does not send again what was refused', async () => {
  answer = { status: 400, body: '{}', headers: { 'retry-after': '1' } }
  expect(await failure(send())).toBeInstanceOf(ReportRefused)
  expect(received).toHaveLength(1)
})

it('can be told to send once only', async () => {
  answer = { status: 500, body: '{}' }
  expect(await failure(send([ride], { retries: 0 }))).toMatchObject({
    name: 'ReportUnanswered',
    message: expect.stringContaining('500'),
  })
  expect([received.length, waits]).toEqual([1, []])
})

it('rejects when nobody answers at the address', async () => {
  const gone = createServer()
  await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready))
  const { port } = gone.address() as AddressInfo
  await new Promise((closed) => gone.close(closed))
  const error = await failure(send([ride], { url: `http://127.0.0.1:${port}` }))
  expect(error).toMatchObject({ name: 'ReportUnanswered', status: undefined, cause: { cause: { code: 'ECONNREFUSED' } } })
  expect(waits).toHaveLength(5)
})

it('can be given up while it waits', async () => {
  answer = { status: 503, body: '{}', headers: { 'retry-after': '50' } }
  const controller = new AbortController()
  const sent = failure(report([ride], { url, partner, messageId: 'msg-1', at: new Date(), signal: controller.signal }))
  server.once('request', (_request, response) => response.once('close', () => controller.abort()))
  expect(await sent).toMatchObject({ name: 'AbortError' })
  expect(received).toHaveLength(1)
})

it('can be given up while the programme is still thinking', async () => {
  answer = { status: 200, body: '', hold: true }
  const controller = new AbortController()
  const sent = failure(send([ride], { signal: controller.signal }))
  server.once('request', () => controller.abort())
  expect(await sent).toMatchObject({ name: 'AbortError' })
})
