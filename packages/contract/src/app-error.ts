import { ERRORS, type ErrorCode } from './error-codes'
import type { Text } from './text'

export type ErrorDetails = Record<string, string | number>

const fill = (template: string, details: ErrorDetails) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''))

/** What the user reads for `code`, in both languages, with `details` filled in. */
export function userMessage(code: ErrorCode, details: ErrorDetails = {}): Text {
  const { zh, en } = ERRORS[code]
  return { zh: fill(zh, details), en: fill(en, details) }
}

/** The one error of the platform: a code, an HTTP status, a message for the user in zh-CN and en, and details for machines. */
export class AppError extends Error {
  readonly status: number
  readonly userMessage: Text

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code}${Object.keys(details).length ? ` ${JSON.stringify(details)}` : ''}`, options)
    this.name = 'AppError'
    this.status = ERRORS[code].status
    this.userMessage = userMessage(code, details)
  }
}

/** The shape in which an AppError reaches clients of tRPC (`error.data.app`) and REST (inside problem+json). */
export interface AppErrorShape {
  code: ErrorCode
  status: number
  userMessage: Text
  details: ErrorDetails
}
