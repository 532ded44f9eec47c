import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked of it: the path, the token in the address, and the body. */
interface Asked {
  path: string
  token: string | null
  body: Record<string, unknown>
}

/** A server that speaks as WeChat's `POST /cgi-bin/stable_token` and `POST /cgi-bin/message/subscribe/send` are documented to. */
export interface WeChatMessagesStandIn {
  url: string
  asked: Asked[]
  /** How many tokens it has given out; the last one is good. */
  tokens(): number
  /** Lets the last token be good no more: `expired` gives out another on request, `lost` only by force. */
  spoil(how: 'expired' | 'lost'): void
  /** What it answers to messages instead of ok: error codes or HTTP statuses, one after the other, or nothing at all. */
  answers: (number | { status: number } | 'silence')[]
  /** What it answers to the next who want a token, if not one. */
  refusesToken: number | null
  close(): Promise<void>
}

const VALID_SECONDS = 7_200

export async function startWeChatMessages(now: () => number): Promise<WeChatMessagesStandIn> {
  const asked: Asked[] = []
  let count = 0
  let current: { name: string; until: number } | undefined
  let good = ''
  const fresh = () => {
    current = { name: `TOKEN-${++count}`, until: now() + VALID_SECONDS * 1_000 }
    good = current.name
  }

  const tokenAnswer = ({ grant_type, appid, secret, force_refresh }: Record<string, unknown>) => {
    if (standIn.refusesToken !== null) return { errcode: standIn.refusesToken, errmsg: 'no' }
    if (grant_type !== 'client_credential') return { errcode: 40002, errmsg: 'invalid grant_type' }
    if (appid !== 'wx1234' || secret !== 'hush') return { errcode: 40125, errmsg: 'invalid appsecret' }
    if (force_refresh === true || !current || now() >= current.until) fresh()
    return { access_token: current!.name, expires_in: Math.floor((current!.until - now()) / 1_000) }
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://wechat')
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
      const token = url.searchParams.get('access_token')
      asked.push({ path: url.pathname, token, body })
      const say = (answer: object, status = 200) => {
        response.writeHead(status, { 'content-type': 'text/plain' })
        response.end(JSON.stringify(answer))
      }
      if (request.method !== 'POST') return say({}, 405)
      if (url.pathname === '/cgi-bin/stable_token') return say(tokenAnswer(body))
      if (url.pathname !== '/cgi-bin/message/subscribe/send') return say({}, 404)
      if (token !== good || now() >= current!.until)
        return say({ errcode: token?.startsWith('TOKEN-') ? 42001 : 40001, errmsg: 'token' })
      const answer = standIn.answers.shift()
      if (answer === 'silence') return
      if (typeof answer === 'object') return say({}, answer.status)
      say(answer ? { errcode: answer, errmsg: `no: ${JSON.stringify(body)}` } : { errcode: 0, errmsg: 'ok' })
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const standIn: WeChatMessagesStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    tokens: () => count,
    spoil(how) {
      good = ''
      if (how === 'expired') current = undefined
    },
    answers: [],
    refusesToken: null,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return standIn
}
