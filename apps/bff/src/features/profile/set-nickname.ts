import { AppError, setNicknameInput } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** Chooses what others read of the resident on leaderboards. Errors: SESSION_INVALID (the account is removed meanwhile). */
export const setNickname = residentProcedure
  .input(setNicknameInput)
  .output(z.object({ nickname: z.string().nullable() }))
  .mutation(async ({ ctx, input: { nickname } }) => {
    const id = ctx.resident.residentId
    const where = { shard: shardOf(id), id, removedAt: null }
    const { count } = await ctx.store.prisma.resident.updateMany({ where, data: { nickname } })
    if (count === 0) throw new AppError('SESSION_INVALID')
    return { nickname }
  })
