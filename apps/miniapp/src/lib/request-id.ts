import { requestIdOf } from '@tanpuhui/contract/request-id'
import Taro from '@tarojs/taro'

const fill = (bytes: Uint8Array): Uint8Array => {
  if (typeof crypto !== 'undefined' && 'getRandomValues' in crypto) return crypto.getRandomValues(bytes)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(Math.random() * 256)
  return bytes
}

/** Sixteen random bytes: from WeChat or the browser where they give them, else from Math.random, enough to tell retries apart. */
async function randomBytes(): Promise<Uint8Array> {
  if (!__H5__ && typeof Taro.getRandomValues === 'function') {
    try {
      const { randomValues } = await Taro.getRandomValues({ length: 16 })
      if (randomValues?.byteLength === 16) return new Uint8Array(randomValues)
    } catch {
      // an older WeChat: fall through
    }
  }
  return fill(new Uint8Array(16))
}

/** A UUID version 4, by which the server recognises a retry. */
export const requestId = async (): Promise<string> => requestIdOf(await randomBytes())
