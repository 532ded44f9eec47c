import { type Book, type Errand, noteProof, noteRefusal, type Proof } from './book'
import { ask } from './http'

interface TrpcAnswer {
  result?: { data: unknown }
  error?: { data: { app: { code: string } } }
}

const PROCEDURE = { order: 'mall.redeem', 'check-in': 'checkIns.scan' } as const
const PROOF: Record<Errand['kind'], (data: never) => Proof> = {
  order: ({ id, points, codes }: { id: string; points: number; codes: { code: string }[] }) => ({
    id,
    mg: 0,
    points,
    more: codes.map(({ code }) => code).join(),
  }),
  'check-in': ({ record, mg, points }: { record: string; mg: number; points: number }) => ({ id: record, mg, points }),
}

/** Calls a procedure as a resident. Null when it must be asked again. */
export async function call(
  book: Book,
  url: string,
  { token, procedure, input }: { token: string; procedure: string; input?: object },
): Promise<TrpcAnswer | null> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const request = input ? { method: 'POST', headers, body: JSON.stringify(input) } : { headers }
  const answer = await ask(book, `${url}/trpc/${procedure}`, request)
  return answer && (answer.body as TrpcAnswer)
}

/** Does an errand, or asks for it again. False when there was no final answer. */
export async function run(book: Book, url: string, errand: Errand): Promise<boolean> {
  const before = errand.proof
  const answer = await call(book, url, { token: errand.token, procedure: PROCEDURE[errand.kind], input: errand.input })
  if (!answer) return false
  if (answer.result) noteProof(book, errand, PROOF[errand.kind](answer.result.data as never))
  else noteRefusal(book, errand, before, answer.error!.data.app.code)
  return true
}
