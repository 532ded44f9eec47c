import type { Locale } from '@tanpuhui/contract'
import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { deviceStorage } from '@/lib/persist'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

interface Settings {
  locale: Locale
  /** 关怀模式: type a quarter larger. On from the start where WeChat itself was set to large type. */
  care: boolean
  /** Light or dark whatever the system says; `system` follows it. */
  theme: Theme
}

/** The size of type that WeChat was set to, in px, from which on people mean large type: its usual one is 16 or 17. */
const LARGE_TYPE = 20
/** Which Taro's types do not know yet. */
type BaseInfo = Taro.getAppBaseInfo.Result & { fontSizeSetting?: number }
export const wantsLargeType = (): boolean =>
  !__H5__ && ((Taro.getAppBaseInfo?.() as BaseInfo | undefined)?.fontSizeSetting ?? 0) >= LARGE_TYPE

export const useSettings = create<Settings>()(
  persist((): Settings => ({ locale: 'zh', care: wantsLargeType(), theme: 'system' }), {
    name: 'tanpuhui-settings',
    storage: deviceStorage,
  }),
)
