import { AppError, type ErrorCode } from '@tanpuhui/contract'

type Answer = (input: never) => unknown

/** What each procedure was asked, in order. */
export const asked: { path: string; input: unknown }[] = []

/** A BFF that answers the console's batches by what a test says of each procedure; a function gets the input. */
export function serveConsole(answers: Record<string, unknown>): void {
  asked.length = 0
  globalThis.fetch = async (address, init) => {
    const { pathname, searchParams } = new URL(String(address), 'http://console.test')
    const inputs = JSON.parse(String(init?.body ?? searchParams.get('input') ?? '{}')) as Record<string, unknown>
    const replies = pathname
      .slice('/trpc/'.length)
      .split(',')
      .map((path, at) => {
        asked.push({ path, input: inputs[at] })
        return reply(answers[path], inputs[at])
      })
    return { ok: true, status: 200, json: async () => replies } as Response
  }
}

function reply(answer: unknown, input: unknown) {
  try {
    return { result: { data: typeof answer === 'function' ? (answer as Answer)(input as never) : answer } }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, status, userMessage, details } = error
    return { error: { message: code, code: -32000, data: { httpStatus: status, app: { code, status, userMessage, details } } } }
  }
}

/** The server refuses. */
export const refuse = (code: ErrorCode): never => {
  throw new AppError(code)
}

export const inputsOf = (path: string) => asked.filter((one) => one.path === path).map(({ input }) => input)
