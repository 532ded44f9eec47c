import { AppError, type ErrorCode, type ErrorDetails } from '@tanpuhui/contract'
import { taro } from './taro'

// A BFF that answers over Taro.request in tRPC's batch format, from what a test says each procedure does.

type Answer = (input: never) => unknown
interface Asked {
  path: string
  input: unknown
  authorization: string | undefined
}

interface Sent {
  url: string
  method: string
  header: Record<string, string>
  data?: string
  success?: (answer: { statusCode: number; data: unknown }) => void
  fail?: (error: { errMsg: string }) => void
}

const answers = new Map<string, Answer>()
export const asked: Asked[] = []
let down = false
let held: (() => void)[] | null = null

const reply = (path: string, input: unknown) => {
  try {
    const answer = answers.get(path)
    if (!answer) throw new Error(`the test gave no answer for ${path}`)
    return { result: { data: answer(input as never) } }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, status, userMessage, details } = error
    return { error: { message: code, code: -32000, data: { httpStatus: status, app: { code, status, userMessage, details } } } }
  }
}

function handle({ url, method, header, data, success, fail }: Sent) {
  if (down) return fail?.({ errMsg: 'request:fail' })
  const { pathname, searchParams } = new URL(url)
  const note = (path: string, input: unknown) => asked.push({ path, input, authorization: header.authorization })
  if (!pathname.startsWith('/trpc/')) {
    note(pathname, data && JSON.parse(data))
    try {
      return success?.({ statusCode: 200, data: answers.get(pathname)?.(data as never) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { code, status, userMessage } = error
      return success?.({ statusCode: status, data: { code, userMessage } })
    }
  }
  const inputs = JSON.parse((method === 'GET' ? searchParams.get('input') : data) ?? '{}') as Record<string, unknown>
  const replies = pathname
    .slice('/trpc/'.length)
    .split(',')
    .map((path, i) => {
      note(path, inputs[i])
      return reply(path, inputs[i])
    })
  success?.({ statusCode: replies.some((one) => 'error' in one) ? 207 : 200, data: replies })
}

export function resetServer(): void {
  answers.clear()
  asked.length = 0
  down = false
  held = null
  taro.request.mockImplementation((sent: Sent) => {
    const answered = new Promise((resolve, reject) => {
      const act = () =>
        handle({
          ...sent,
          success: (answer) => {
            sent.success?.(answer)
            resolve(answer)
          },
          fail: (error) => {
            sent.fail?.(error)
            reject(error)
          },
        })
      if (held) held.push(act)
      else queueMicrotask(act)
    })
    answered.catch(() => undefined)
    return Object.assign(answered, { abort: () => undefined })
  })
}

/** Says what procedures (or REST paths) answer; a function gets the input, may throw an AppError by `refuse`. */
export const serve = (all: Record<string, unknown>) => {
  for (const [path, answer] of Object.entries(all))
    answers.set(path, typeof answer === 'function' ? (answer as Answer) : () => answer)
}

export const refuse = (code: ErrorCode, details?: ErrorDetails): never => {
  throw new AppError(code, details)
}

/** No connection, or connection again. */
export const cutLine = (cut: boolean) => {
  down = cut
}

/** Requests wait until the returned function lets them through. */
export const hold = (): (() => void) => {
  held = []
  return () => {
    const waiting = held ?? []
    held = null
    for (const act of waiting) act()
  }
}

/** Inputs with which a procedure was called. */
export const inputsOf = (path: string) => asked.filter((one) => one.path === path).map(({ input }) => input)
