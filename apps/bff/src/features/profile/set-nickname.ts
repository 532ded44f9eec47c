import { setNicknameInput } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { changeNames } from './change-names'

/** Chooses what others read of the resident on leaderboards. Errors: SESSION_INVALID (the account is removed meanwhile). */
export const setNickname = residentProcedure
  .input(setNicknameInput)
  .output(z.object({ nickname: z.string().nullable() }))
  .mutation(async ({ ctx, input }) => {
    await changeNames(ctx.store, ctx.resident.residentId, input)
    return input
  })
