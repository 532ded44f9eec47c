import { AppError, residentNameSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { checkName } from './check-name'

/**
 * Changes the name that the resident is shown by: friends read it. One that they have already is not checked again. Errors: WORDS_NOT_ALLOWED,
 * WORDS_UNCHECKED, SESSION_INVALID (the account is removed meanwhile).
 */
export const rename = residentProcedure
  .input(z.object({ name: residentNameSchema }))
  .output(z.object({ name: z.string() }))
  .mutation(async ({ ctx, input: { name } }) => {
    const { residentId } = ctx.resident
    const { resident } = ctx.store.prisma
    const key = { shard: shardOf(residentId), id: residentId }
    if (!(await resident.findFirst({ where: { ...key, name } }))) await checkName(ctx, name)
    const { count } = await resident.updateMany({ where: { ...key, removedAt: null }, data: { name } })
    if (count === 0) throw new AppError('SESSION_INVALID')
    return { name }
  })
