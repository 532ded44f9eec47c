import { messageOf } from '../application'

/** The three callbacks that every asynchronous wx function takes. */
export interface Callbacks {
  success?: (result: object) => void
  fail?: (failure: object) => void
  complete?: (result: object) => void
}

export type Options<T extends object = object> = Callbacks & T

/** Members of `wx`, by name. */
export type WxMembers = Record<string, unknown>

/** WeChat's number for a failure: `errno` in newer interfaces, `errCode` in older ones. */
export interface FailureCode {
  errno?: number
  errCode?: number
}

/** A failure as WeChat words it. `errMsg` is given without the function's name. */
export class CallFailure extends Error {
  constructor(
    message: string,
    readonly code: FailureCode = {},
  ) {
    super(message)
  }
}

/**
 * Runs `work`, whose object (if any) joins the result, as the wx function `name`. With a callback it answers nothing, without one a promise, as WeChat does.
 * Failures are plain objects `{ errMsg, errno?, errCode? }`.
 */
export const call = (name: string, options: Callbacks | undefined, work: () => unknown): Promise<object> | undefined => {
  const { success, fail, complete } = options ?? {}
  const outcome = Promise.resolve()
    .then(work)
    .then((answer) => ({ errMsg: `${name}:ok`, ...(answer as object | undefined) }))
  const failure = (error: unknown) => ({
    errMsg: `${name}:fail ${messageOf(error)}`,
    ...(error instanceof CallFailure ? error.code : {}),
  })
  if (!success && !fail && !complete) {
    return outcome.catch((error) => {
      throw failure(error)
    })
  }
  void outcome.then(
    (result) => {
      success?.(result)
      complete?.(result)
    },
    (error) => {
      const result = failure(error)
      fail?.(result)
      complete?.(result)
    },
  )
  return undefined
}

/** Functions that do nothing visible here but succeed on a phone. */
export const quiet = (...names: string[]): WxMembers =>
  Object.fromEntries(names.map((name) => [name, (options?: Callbacks) => call(name, options, () => undefined)]))
