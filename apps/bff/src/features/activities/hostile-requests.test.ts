import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Outcome } from '@tanpuhui/contract'
import { type Problem, startTestApp, type TestApp } from '../../../test/app'
import { messageHead, type RawAnswer, rawConnection, signedBytes } from '../../../test/raw-http'
import { ride } from '../../../test/rides'

jest.setTimeout(30_000)

const MEGABYTE = 1_048_576

describe('a hostile request', () => {
  let app: TestApp
  let subject: string
  beforeAll(async () => {
    app = await startTestApp('sqlite')
    subject = (await app.resident('小林', 'meituan-bike')).subjects['meituan-bike']!
  })
  afterAll(() => app.closeBalanced())

  const batch = () => Buffer.from(JSON.stringify({ activities: [ride(subject)] }))
  /** A batch of one act and exactly so many bytes. */
  const batchOf = (bytes: number) => {
    const text = JSON.stringify({ activities: [ride(subject, { note: '' })] })
    return Buffer.from(text.replace('"note":""', `"note":"${'x'.repeat(bytes - text.length)}"`))
  }
  async function post(body: Buffer, headers: Record<string, string> = {}) {
    const response = await fetch(`${app.url}/partner/v1/activities`, {
      method: 'POST',
      headers: { ...signedBytes(app, 'meituan-bike', body), ...headers },
      body: Uint8Array.from(body),
    })
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: (await response.json()) as Problem & { outcomes: Outcome[] },
    }
  }
  /** Sends bytes over a connection of its own and answers what comes back. */
  async function raw(...bytes: (string | Buffer)[]): Promise<RawAnswer | null> {
    const { socket, answer } = await rawConnection(app)
    for (const piece of bytes) socket.write(piece)
    const answered = await answer
    socket.destroy()
    return answered
  }
  const problem = (status: number, code: string) => ({
    status,
    type: expect.stringContaining('application/problem+json'),
    body: { status, code, userMessage: { zh: expect.any(String), en: expect.any(String) } },
  })
  const rawProblem = (answer: RawAnswer | null) =>
    answer && { status: answer.status, type: answer.headers['content-type'], body: JSON.parse(answer.body) }

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['gzip, identity', gzipSync],
    ['zstd', (bytes: Buffer) => bytes],
    ['', (bytes: Buffer) => bytes],
  ])('with a body in the encoding %j is refused with 415', async (encoding, compress) => {
    expect(await post(compress(batch()), { 'content-encoding': encoding })).toMatchObject(problem(415, 'ENCODING_UNSUPPORTED'))
  })

  it('with a bomb in it is refused at any door and never inflated', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE, ' '))
    const before = process.memoryUsage().rss
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' }
    for (const address of ['/partner/v1/activities', '/trpc/session.wechat', '/public/v1/certificates/verify', '/nothing']) {
      const response = await fetch(`${app.url}${address}`, { method: 'POST', headers, body: Uint8Array.from(bomb) })
      expect([response.status, ((await response.json()) as Problem).code]).toEqual([415, 'ENCODING_UNSUPPORTED'])
    }
    expect(await post(bomb)).toMatchObject(problem(400, 'MALFORMED'))
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE)
  })

  it('that says its body is as it is, is as good as any', async () => {
    expect((await post(batch(), { 'content-encoding': 'identity' })).body.outcomes[0]!.status).toBe('credited')
  })

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['blanks', Buffer.from(' \n\t ')],
    ['half a batch', Buffer.from('{"activities":[{"id":"x"')],
    ['two batches', Buffer.from('{"activities":[]}{"activities":[]}')],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    [
      'an overlong spelling',
      Buffer.concat([Buffer.from('{"activities":[{"id":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}]}')]),
    ],
    [
      'a surrogate in UTF-8',
      Buffer.concat([Buffer.from('{"activities":[{"id":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}]}')]),
    ],
    ['UTF-16', Buffer.from('\ufeff{"activities":[{"id":"x"}]}', 'utf16le')],
    ['a byte of nothing', Buffer.from([0])],
    ['NaN', Buffer.from('{"activities":[{"id":"x","data":{"distanceKm":NaN}}]}')],
  ])('of %s, rightly signed, is refused with 400', async (_what, body) => {
    expect(await post(body)).toMatchObject(problem(400, 'MALFORMED'))
  })

  it('that begins with a byte order mark is read without it', async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), batch()])
    expect((await post(marked)).body.outcomes[0]!.status).toBe('credited')
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=gbk',
  ])('that calls itself %s is read as JSON all the same', async (type) =>
    expect((await post(batch(), { 'content-type': type })).body.outcomes[0]!.status).toBe('credited'),
  )

  it('may have a megabyte, and not one byte more', async () => {
    expect((await post(batchOf(MEGABYTE))).body.outcomes[0]!.status).toBe('credited')
    expect(await post(batchOf(MEGABYTE + 1))).toMatchObject(problem(413, 'TOO_LARGE'))
  })

  it('in pieces, without a length, is measured as it comes', async () => {
    const pieces = (body: Buffer) => [`${body.length.toString(16)}\r\n`, body, '\r\n0\r\n\r\n']
    const chunked = { 'content-length': null, 'transfer-encoding': 'chunked' }
    const small = batch()
    const answer = await raw(messageHead(app, 'meituan-bike', small, chunked), ...pieces(small))
    expect(JSON.parse(answer!.body).outcomes[0].status).toBe('credited')
    const large = batchOf(MEGABYTE + 1)
    const refused = await raw(messageHead(app, 'meituan-bike', large, chunked), ...pieces(large))
    expect(rawProblem(refused)).toMatchObject(problem(413, 'TOO_LARGE'))
  })

  it('that is longer than it says is not HTTP from there on', async () => {
    const body = batch()
    const head = messageHead(app, 'meituan-bike', body, { 'content-length': String(body.length - 1) })
    expect(rawProblem(await raw(head, body))).toMatchObject(problem(400, 'MALFORMED'))
  })

  it.each([
    ['with two lengths', { 'content-length': '5\r\ncontent-length: 6' }],
    ['with a negative length', { 'content-length': '-5' }],
    ['with a length in words', { 'content-length': 'five' }],
    ['with a length beyond counting', { 'content-length': '99999999999999999999999999' }],
    ['with a length and in pieces', { 'transfer-encoding': 'chunked' }],
    ['with a header of no name', { '': 'x' }],
    ['with NUL in a header', { 'x-note': 'a\0b' }],
  ])('%s is not HTTP', async (_what, changes) => {
    const body = batch()
    expect(rawProblem(await raw(messageHead(app, 'meituan-bike', body, changes), body))).toMatchObject(problem(400, 'MALFORMED'))
  })

  it('that is not HTTP at all is refused as such', async () => {
    expect(rawProblem(await raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'))).toMatchObject(problem(400, 'MALFORMED'))
  })

  it.each([
    ['one header', { 'x-note': 'x'.repeat(20_000) }],
    ['its signatures', { 'webhook-signature': 'v1,AAAA '.repeat(3_000) }],
    ['many headers', Object.fromEntries(Array.from({ length: 2_500 }, (_, n) => [`x-${n}`, 'x']))],
  ])('with too much in %s is refused with 431', async (_what, changes) => {
    const body = batch()
    const answer = rawProblem(await raw(messageHead(app, 'meituan-bike', body, changes), body))
    expect(answer).toMatchObject(problem(431, 'TOO_LARGE'))
  })

  it.each(['x-partner-key', 'webhook-id', 'webhook-timestamp', 'webhook-signature'])(
    'without %s is refused with 401',
    async (name) => {
      const body = batch()
      expect((await raw(messageHead(app, 'meituan-bike', body, { [name]: null }), body))?.status).toBe(401)
    },
  )

  it('with many wrong signatures and a right one is taken', async () => {
    const body = batch()
    const right = signedBytes(app, 'meituan-bike', body)
    const signatures = `${`v1,${'A'.repeat(43)}= `.repeat(200)}${right['webhook-signature']}`
    expect((await post(body, { ...right, 'webhook-signature': signatures })).status).toBe(200)
  })

  it('leaves the server as it was', async () => {
    expect((await post(batch())).body.outcomes[0]!.status).toBe('credited')
  })
})
