import type { Locale } from '@tanpuhui/contract'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { deviceStorage } from '@/lib/persist'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

interface Settings {
  locale: Locale
  /** 关怀模式: type a quarter larger. */
  care: boolean
  /** Light or dark whatever the system says; `system` follows it. */
  theme: Theme
}

export const useSettings = create<Settings>()(
  persist((): Settings => ({ locale: 'zh', care: false, theme: 'system' }), {
    name: 'tanpuhui-settings',
    storage: deviceStorage,
  }),
)
