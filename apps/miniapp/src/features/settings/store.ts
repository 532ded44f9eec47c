import type { Locale } from '@tanpuhui/contract'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { deviceStorage } from '@/lib/persist'

interface Settings {
  locale: Locale
  /** 关怀模式: type a quarter larger. */
  care: boolean
}

export const useSettings = create<Settings>()(
  persist((): Settings => ({ locale: 'zh', care: false }), { name: 'tanpuhui-settings', storage: deviceStorage }),
)
