import type { StaffRole } from '@tanpuhui/contract'
import { AppError, refusalOf } from '@tanpuhui/contract'
import { TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { residentOf } from '../features/session/resident-of'
import { staffOf } from '../features/staff/staff-of'
import { databaseError } from '../http/database-errors'
import { t } from './init'
import { isWellFormed } from './well-formed'

/** tRPC answers statuses by codes of its own: an AppError travels as the cause of the one with the same status. */
const CODE_OF_STATUS: Record<number, TRPCError['code']> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  422: 'UNPROCESSABLE_CONTENT',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
}

/** Gives AppErrors their status. */
const withStatus = t.middleware(async ({ ctx, next }) => {
  const result = await next()
  if (result.ok) return result
  const thrown = result.error.cause
  // An answer that does not fit its schema is a fault of ours, whatever is wrong with it.
  const refusal = result.error.code === 'BAD_REQUEST' && thrown instanceof ZodError ? refusalOf(thrown) : undefined
  const cause = refusal ?? databaseError(thrown, ctx.request) ?? thrown
  if (cause instanceof AppError)
    throw new TRPCError({ code: CODE_OF_STATUS[cause.status] ?? 'INTERNAL_SERVER_ERROR', message: cause.message, cause })
  return result
})

/** Refuses texts that a database cannot hold before any procedure sees them. */
const wellFormedOnly = t.middleware(async ({ getRawInput, next }) => {
  if (!isWellFormed(await getRawInput()))
    throw new AppError('MALFORMED', { problem: 'input: text must be well-formed Unicode without NUL' })
  return next()
})

const procedure = t.procedure.use(withStatus).use(wellFormedOnly)

/** For anybody. */
export const publicProcedure = procedure.meta({ access: 'public' })

/** For a signed-in resident, who is `ctx.resident`. Errors: SESSION_REQUIRED, SESSION_INVALID, SESSION_EXPIRED. */
export const residentProcedure = procedure
  .meta({ access: 'resident' })
  .use(async ({ ctx, next }) => next({ ctx: { resident: await residentOf(ctx, ctx.request.headers.authorization) } }))

/** For staff in one of `roles`, who is `ctx.staff`; admins may do everything. Errors: SESSION_*, FORBIDDEN. */
export const staffProcedure = (...roles: StaffRole[]) =>
  procedure
    .meta({ access: { staff: roles } })
    .use(async ({ ctx, next }) => next({ ctx: { staff: await staffOf(ctx, ctx.request, roles) } }))
