import type { ZodError } from 'zod'
import { AppError } from './app-error'
import type { ErrorCode } from './error-codes'

/** For `refine`: an input that fails is refused with `code`, whose words a person can act on, not as malformed. */
export const refusedAs = (code: ErrorCode) => ({ error: code, params: { refusedAs: code } })

/** The refusal that the first thing wrong with an input has of its own; undefined: it is malformed. */
export function refusalOf({ issues: [issue] }: ZodError): AppError | undefined {
  const code: unknown = issue?.code === 'custom' ? issue.params?.refusedAs : undefined
  return code === undefined ? undefined : new AppError(code as ErrorCode)
}
