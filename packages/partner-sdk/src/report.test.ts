import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { type ReportedActivity, ReportRefused, report } from './index'

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
let answer: { status: number; body: string; hold?: boolean }

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method, url: path, headers } = request
    received.push({ ...(method && { method }), ...(path && { url: path }), headers, body: Buffer.concat(chunks) })
    if (!answer.hold) response.writeHead(answer.status).end(answer.body)
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
  answer = { status: 200, body: JSON.stringify({ outcomes: [outcome] }) }
})

const send = (activities = [ride], more: { url?: string; signal?: AbortSignal } = {}) =>
  report(activities, { url, partner, messageId: 'msg-1', at: new Date(), ...more })
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

it.each([429, 500, 502, 503, 504])('rejects %i otherwise, so that the same batch is sent again', async (status) => {
  answer = { status, body: '{}' }
  const error = await failure(send())
  expect(error).toBeInstanceOf(Error)
  expect(error).not.toBeInstanceOf(ReportRefused)
  expect((error as Error).message).toContain(String(status))
  answer = { status: 200, body: JSON.stringify({ outcomes: [{ ...outcome, status: 'duplicate' }] }) }
  expect(await send()).toEqual([{ ...outcome, status: 'duplicate' }])
  expect(received[1]!.body.equals(received[0]!.body)).toBe(true)
})

it('rejects when nobody answers at the address', async () => {
  const gone = createServer()
  await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready))
  const { port } = gone.address() as AddressInfo
  await new Promise((closed) => gone.close(closed))
  const error = await failure(send([ride], { url: `http://127.0.0.1:${port}` }))
  expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNREFUSED' } })
  expect(error).not.toBeInstanceOf(ReportRefused)
})

it('can be given up while the programme is still thinking', async () => {
  answer = { status: 200, body: '', hold: true }
  const controller = new AbortController()
  const sent = failure(send([ride], { signal: controller.signal }))
  server.once('request', () => controller.abort())
  expect(await sent).toMatchObject({ name: 'AbortError' })
})
