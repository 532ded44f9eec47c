import type { AppErrorShape } from '@tanpuhui/contract'
import { TRPCClientError } from '@trpc/client'
import type { AppRouter } from '../src/trpc/router'

/** The error that a tRPC call answers with. Throws when the call succeeds or fails otherwise. */
export async function refusal(call: Promise<unknown>): Promise<AppErrorShape> {
  const outcome = await call.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  )
  if ('answer' in outcome) throw new Error(`expected a refusal, got ${JSON.stringify(outcome.answer)}`)
  const { error } = outcome
  if (error instanceof TRPCClientError && error.data) return (error as TRPCClientError<AppRouter>).data!.app
  throw error
}

/** The code of that error. */
export const refusalCode = async (call: Promise<unknown>): Promise<string> => (await refusal(call)).code

/** Outcomes of calls made at once: the answers, and the codes of those that were refused. */
export async function sorted<T>(calls: Promise<T>[]): Promise<{ answers: T[]; codes: string[] }> {
  const settled = await Promise.all(calls.map((call) => call.then((answer) => ({ answer })).catch(() => ({ refused: call }))))
  return {
    answers: settled.flatMap((outcome) => ('answer' in outcome ? [outcome.answer] : [])),
    codes: await Promise.all(settled.flatMap((outcome) => ('refused' in outcome ? [refusalCode(outcome.refused)] : []))),
  }
}
