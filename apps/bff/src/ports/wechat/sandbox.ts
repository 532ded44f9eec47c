import { AppError, residentNameSchema } from '@tanpuhui/contract'
import type { WeChat } from './port'

/** The sandbox adapter: the code `sandbox:<name>` stands for the person of that name. */
export const sandboxWeChat = (): WeChat => ({
  async openIdOf(code) {
    const name = residentNameSchema.safeParse(/^sandbox:(.*)$/s.exec(code)?.[1])
    if (!name.success) throw new AppError('WECHAT_CODE_INVALID')
    return name.data
  },
})
