import { AppError, residentNameSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** Changes the name that the resident is shown by. Errors: SESSION_INVALID (the account is removed meanwhile). */
export const rename = residentProcedure
  .input(z.object({ name: residentNameSchema }))
  .output(z.object({ name: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const id = ctx.resident.residentId
    const { count } = await ctx.store.prisma.resident.updateMany({
      where: { shard: shardOf(id), id, removedAt: null },
      data: { name: input.name },
    })
    if (count === 0) throw new AppError('SESSION_INVALID')
    return { name: input.name }
  })
