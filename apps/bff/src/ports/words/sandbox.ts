import { foldedName } from '@tanpuhui/contract'
import type { Words } from './port'

/** What the sandbox does not allow: enough to be shown a refusal. It is no list to run a city by. */
export const SANDBOX_WORDS = ['违禁词', '傻瓜', '笨蛋', '赌博', '代开发票', '加微信', 'idiot', 'casino']

/** The sandbox adapter, instead of WeChat's check: a short list. */
export const sandboxWords = (): Words => ({
  provider: 'sandbox',
  allow: async (words) => !SANDBOX_WORDS.some((word) => foldedName(words).includes(word)),
})
