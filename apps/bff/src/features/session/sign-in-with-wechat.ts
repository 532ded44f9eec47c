import { sessionSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { isSandbox } from '../../services'
import { publicProcedure } from '../../trpc/procedures'
import { openSession } from './open-session'

const NEW_RESIDENT = '绿色居民'

/** Signs in with the code of `wx.login`. Errors: WECHAT_CODE_INVALID, WECHAT_UNAVAILABLE. */
export const signInWithWeChat = publicProcedure
  .input(z.object({ code: z.string().min(1).max(256) }))
  .output(sessionSchema)
  .mutation(async ({ ctx, input }) => {
    const { openId: subject } = await ctx.wechat.sessionOf(input.code)
    return isSandbox(ctx)
      ? openSession(ctx, { provider: 'sandbox', subject, name: subject })
      : openSession(ctx, { provider: 'wechat', subject, name: NEW_RESIDENT })
  })
