import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked of it: the path, the token in the address, and the body. */
interface Asked {
  path: string
  token: string | null
  body: Record<string, unknown>
}

/**
 * A server that speaks as WeChat's `GET /sns/jscode2session`, `POST /cgi-bin/stable_token`, `POST /cgi-bin/message/subscribe/send` and
 * `POST /wxa/msg_sec_check` are documented to. The code of sign-in `x` is that of the person `o-x`.
 */
export interface WeChatApiStandIn {
  url: string
  asked: Asked[]
  /** How many tokens it has given out; the last one is good. */
  tokens(): number
  /** Lets the last token be good no more: `expired` gives out another on request, `lost` only by force. */
  spoil(how: 'expired' | 'lost'): void
  /** What it answers to messages and checks instead of ok: error codes or HTTP statuses, one after the other, or nothing at all. */
  answers: (number | { status: number } | 'silence')[]
  /** What it answers to the next who want a token, if not one. */
  refusesToken: number | null
  close(): Promise<void>
}

const CALLS = ['/cgi-bin/message/subscribe/send', '/wxa/msg_sec_check']

/** What it says of a text: which label, and what to do. */
function judged(content: string) {
  const [suggest, label] = content.includes('赌博')
    ? ['risky', 20006]
    : content.includes('领导')
      ? ['review', 20001]
      : ['pass', 100]
  return {
    ...{ errcode: 0, errmsg: 'ok', trace_id: '689cadcd-1957d810-20bdb7c8', result: { suggest, label } },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  }
}

const VALID_SECONDS = 7_200

export async function startWeChatApi(now: () => number): Promise<WeChatApiStandIn> {
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
    if (url.pathname === '/sns/jscode2session') {
      response.end(JSON.stringify({ openid: `o-${url.searchParams.get('js_code')}`, session_key: 'tiihtNczf5v6AKRyjwEUhQ==' }))
      return
    }
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
      if (!CALLS.includes(url.pathname)) return say({}, 404)
      if (token !== good || now() >= current!.until)
        return say({ errcode: token?.startsWith('TOKEN-') ? 42001 : 40001, errmsg: 'token' })
      const answer = standIn.answers.shift()
      if (answer === 'silence') return
      if (typeof answer === 'object') return say({}, answer.status)
      if (answer) return say({ errcode: answer, errmsg: `no: ${JSON.stringify(body)}` })
      say(url.pathname === '/wxa/msg_sec_check' ? judged(String(body.content)) : { errcode: 0, errmsg: 'ok' })
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const standIn: WeChatApiStandIn = {
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
