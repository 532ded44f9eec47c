import { z } from 'zod'

const answerSchema = z.looseObject({ errcode: z.number().optional() })

/** What WeChat answers: an error code (0 or none: fine), and whatever was asked for. */
export type WeChatAnswer = z.infer<typeof answerSchema>

/** That WeChat answered with an error. The code says all: its text may repeat what was sent. */
export class WeChatRefusal extends Error {
  constructor(readonly errcode: number) {
    super(`WeChat answered ${errcode}`)
  }
}

/** Sends JSON and answers JSON, which WeChat calls text/plain. Throws an Error, without the address (it has the token), when there is no answer. */
export async function postJson(url: URL, body: object, patience: number): Promise<WeChatAnswer> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) }).catch(() => undefined)
  if (!response?.ok) throw new Error(`WeChat did not answer ${url.pathname}`)
  const answer = answerSchema.safeParse(await response.json().catch(() => undefined))
  if (!answer.success) throw new Error(`WeChat answered ${url.pathname} with something else`)
  return answer.data
}
