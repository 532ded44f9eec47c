import { createHash } from 'node:crypto'
import { AppError, refusalOf, residentNameSchema } from '@tanpuhui/contract'
import type { WeChat } from './port'

/** The key that the simulator, which plays the phone, derives in the same way. It guards nothing: the sandbox's people are invented. */
const sandboxSessionKey = (name: string): string =>
  createHash('sha256').update(`tanpuhui sandbox session key: ${name}`).digest().subarray(0, 16).toString('base64')

/** The sandbox adapter: the code `sandbox:<name>` stands for the person of that name. */
export const sandboxWeChat = (): WeChat => ({
  appId: null,
  async sessionOf(code) {
    const person = /^sandbox:(.*)$/s.exec(code)?.[1] ?? ''
    const name = residentNameSchema.safeParse(person)
    if (!name.success) throw refusalOf(name.error) ?? new AppError('WECHAT_CODE_INVALID')
    return { openId: name.data, sessionKey: sandboxSessionKey(person.trim()) }
  },
})
