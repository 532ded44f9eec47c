import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { TestApp } from './app'

/** An answer as its bytes came over the connection. */
export interface RawAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** A connection on which a test writes what it likes. */
export interface RawConnection {
  socket: Socket
  /** The first whole answer; null when the connection ends without one. */
  answer: Promise<RawAnswer | null>
  /** Resolves when the connection is closed. */
  closed: Promise<unknown>
}

/** Opens a connection to the server. */
export async function rawConnection({ url }: Pick<TestApp, 'url'>): Promise<RawConnection> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  // A server that hangs up while we still write resets the connection: what it answered is what counts.
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const answer = new Promise<RawAnswer | null>((resolve) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (piece) => {
      text += piece
      const whole = parse(text)
      if (whole) resolve(whole)
    })
    closed.then(() => resolve(parse(text)))
  })
  await once(socket, 'connect')
  return { socket, answer, closed }
}

function parse(text: string): RawAnswer | null {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.replace(/^[^:]*: */, '')]))
  const body = text.slice(end + 4)
  if (Buffer.byteLength(body) < Number(headers['content-length'] ?? 0)) return null
  return { status: Number(first.split(' ')[1]), headers, body }
}

/** The headers of a partner's message of any bytes, rightly signed. */
export function signedBytes(app: Pick<TestApp, 'partners' | 'clock'>, partnerCode: string, body: Buffer): Record<string, string> {
  const { key, secret } = app.partners.find(({ code }) => code === partnerCode)!
  const id = randomUUID()
  const timestamp = String(Math.floor(app.clock.at / 1_000))
  const hmac = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
  const signature = hmac.update(`${id}.${timestamp}.`).update(body).digest('base64')
  return {
    'content-type': 'application/json',
    'x-partner-key': key,
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

/** The head of a partner's message. `changes` add, replace, or with null remove headers. */
export function messageHead(
  app: Pick<TestApp, 'partners' | 'clock'>,
  partnerCode: string,
  body: Buffer,
  changes: Record<string, string | null> = {},
): string {
  const headers = { host: 'x', 'content-length': String(body.length), ...signedBytes(app, partnerCode, body), ...changes }
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  return `POST /partner/v1/activities HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}
