import Taro from '@tarojs/taro'
import { createJSONStorage } from 'zustand/middleware'

/** Device storage for zustand's persist. */
export const deviceStorage = createJSONStorage(() => ({
  getItem: (key) => Taro.getStorageSync<string>(key) || null,
  setItem: (key, value) => Taro.setStorageSync(key, value),
  removeItem: (key) => Taro.removeStorageSync(key),
}))

const QUIET_MS = 1_000

/** The same for what changes often: written when it has been quiet for a second, so that a page's first moments are not spent on it. */
export function quietStorage<State>() {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  return createJSONStorage<State>(() => ({
    getItem: (key) => Taro.getStorageSync<string>(key) || null,
    setItem: (key, value) => {
      clearTimeout(waiting.get(key))
      waiting.set(
        key,
        setTimeout(() => Taro.setStorageSync(key, value), QUIET_MS),
      )
    },
    removeItem: (key) => Taro.removeStorageSync(key),
  }))
}
