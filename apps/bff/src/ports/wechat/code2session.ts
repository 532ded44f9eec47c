import { AppError } from '@tanpuhui/contract'
import { z } from 'zod'
import type { WeChat } from './port'

const answerSchema = z.object({
  openid: z.string().optional(),
  session_key: z.string().optional(),
  errcode: z.number().optional(),
  errmsg: z.string().optional(),
})

/** 40029: invalid code; 40163: code used; 41008: code missing. */
const CODE_ERRORS = new Set([40029, 40163, 41008])

interface Options {
  appId: string
  appSecret: string
  apiBase: string
  /** How long WeChat may take to answer, in ms. */
  patience?: number
}

/** The real adapter: `GET /sns/jscode2session` as WeChat documents it. */
export const code2session = ({ appId, appSecret, apiBase, patience = 5_000 }: Options): WeChat => ({
  appId,
  async sessionOf(code) {
    const url = new URL('/sns/jscode2session', apiBase)
    url.search = new URLSearchParams({
      appid: appId,
      secret: appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    }).toString()
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch(() => undefined)
    if (!response?.ok) throw new AppError('WECHAT_UNAVAILABLE')
    const answer = answerSchema.safeParse(await response.json().catch(() => undefined))
    const { openid, session_key: sessionKey, errcode = 0 } = answer.data ?? {}
    if (openid && sessionKey) return { openId: openid, sessionKey }
    throw new AppError(CODE_ERRORS.has(errcode) ? 'WECHAT_CODE_INVALID' : 'WECHAT_UNAVAILABLE')
  },
})
