import { AppError, type AppErrorShape } from '@tanpuhui/contract'
import { initTRPC } from '@trpc/server'
import { ZodError } from 'zod'
import type { Access } from '../http/access'
import { errorShape } from '../http/problem'
import type { Context } from './context'

interface Meta {
  access: Access
}

/** What tRPC itself refuses a request with. */
const REFUSALS = new Set(['BAD_REQUEST', 'PARSE_ERROR', 'METHOD_NOT_SUPPORTED', 'UNSUPPORTED_MEDIA_TYPE'])

/** The AppError inside what tRPC caught: our own, or its refusal of a malformed input. */
function appErrorOf(error: { code: string; cause?: unknown; message: string }): AppError | undefined {
  if (error.cause instanceof AppError) return error.cause
  if (error.code === 'NOT_FOUND') return new AppError('NOT_FOUND')
  if (REFUSALS.has(error.code)) return new AppError('MALFORMED', { problem: problemOf(error) })
  return undefined
}

function problemOf({ cause, message }: { cause?: unknown; message: string }): string {
  if (!(cause instanceof ZodError)) return message
  const issue = cause.issues[0]!
  return `${issue.path.join('.') || 'input'}: ${issue.message}`
}

export const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter({ shape, error, ctx }) {
      const app = appErrorOf(error) ?? new AppError('INTERNAL', { requestId: ctx?.request.id ?? '' })
      const data: { code: typeof shape.data.code; httpStatus: number; path?: string; app: AppErrorShape } = {
        code: shape.data.code,
        httpStatus: app.status,
        ...(shape.data.path ? { path: shape.data.path } : {}),
        app: errorShape(app),
      }
      return { ...shape, message: app.userMessage.zh, data }
    },
  })

export const router = t.router
