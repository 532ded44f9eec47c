import Taro from '@tarojs/taro'

export type CodeRead = { code: string } | 'cancelled' | 'denied' | 'unreadable'

/** Opens WeChat's scanner. */
export async function readCode(): Promise<CodeRead> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return result ? { code: result } : 'unreadable'
  } catch (cause) {
    const said = (cause as { errMsg?: string }).errMsg ?? ''
    if (/cancel/.test(said)) return 'cancelled'
    return /auth|deny|denied|permission/.test(said) ? 'denied' : 'unreadable'
  }
}
