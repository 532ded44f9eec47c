import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that speaks as WeChat's `GET /sns/jscode2session` is documented to. */
export interface WeChatStandIn {
  url: string
  /** The addresses that were asked for. */
  asked: URL[]
  close(): Promise<void>
}

/** What WeChat says to a code: a body, an HTTP status, or nothing at all. */
export type WeChatAnswer = object | string | number | 'silence'

/** Starts one that answers each code as `answerTo` says. */
export async function startWeChat(answerTo: (code: string) => WeChatAnswer): Promise<WeChatStandIn> {
  const asked: URL[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://wechat')
    asked.push(url)
    const known = request.method === 'GET' && url.pathname === '/sns/jscode2session'
    const answer = known ? answerTo(url.searchParams.get('js_code') ?? '') : 404
    if (answer === 'silence') return
    // WeChat sends its JSON as text/plain.
    response.writeHead(typeof answer === 'number' ? answer : 200, { 'content-type': 'text/plain' })
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
