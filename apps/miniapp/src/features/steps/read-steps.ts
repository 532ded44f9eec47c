import Taro from '@tarojs/taro'

/** What WeChat encrypted for our server, with a code that leads to its key. */
export interface EncryptedSteps {
  code: string
  encryptedData: string
  iv: string
}

export type StepsRead = EncryptedSteps | 'denied' | 'unavailable'

/** Asks WeChat for the steps of the last month, with the person's consent. A browser has none. */
export async function readSteps(): Promise<StepsRead> {
  if (__H5__) return 'unavailable'
  try {
    // The code comes first: asking for it may renew the key with which the steps are encrypted.
    const { code } = await Taro.login()
    const { encryptedData, iv } = await Taro.getWeRunData()
    return code && encryptedData && iv ? { code, encryptedData, iv } : 'unavailable'
  } catch (cause) {
    return /auth|deny|denied|privacy/.test((cause as { errMsg?: string }).errMsg ?? '') ? 'denied' : 'unavailable'
  }
}
