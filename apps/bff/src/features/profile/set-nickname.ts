import { setNicknameInput } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { checkName } from './check-name'

/**
 * Chooses what others read of the resident on leaderboards. One that they have already is not checked again. Errors: WORDS_NOT_ALLOWED,
 * WORDS_UNCHECKED, NICKNAME_TAKEN_OFF, SESSION_INVALID (the account is removed meanwhile).
 */
export const setNickname = residentProcedure
  .input(setNicknameInput)
  .output(z.object({ nickname: z.string().nullable() }))
  .mutation(async ({ ctx, input: { nickname } }) => {
    const { store, now } = ctx
    const { residentId } = ctx.resident
    if (nickname !== null) {
      const key = { shard: shardOf(residentId), id: residentId }
      const own = await store.prisma.resident.findFirst({ where: { ...key, nickname } })
      if (!own) await checkName(ctx, nickname)
    }
    await store.writes.chooseNickname({ residentId, nickname, at: now() })
    return { nickname }
  })
