import Taro from '@tarojs/taro'
import { createJSONStorage } from 'zustand/middleware'

/** Device storage for zustand's persist. */
export const deviceStorage = createJSONStorage(() => ({
  getItem: (key) => Taro.getStorageSync<string>(key) || null,
  setItem: (key, value) => Taro.setStorageSync(key, value),
  removeItem: (key) => Taro.removeStorageSync(key),
}))

const QUIET_MS = 1_000

/** What waits to be written, by its key. */
const waiting = new Map<string, string>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Lets what waits to be written never be written. */
export function dropWaiting(): void {
  clearTimeout(timer)
  waiting.clear()
}

/** Writes at once what waits for a quiet second: before the app goes, and where something has to be off the device now. */
export function writeWaiting(): void {
  const now = [...waiting]
  dropWaiting()
  for (const [key, value] of now) Taro.setStorageSync(key, value)
}

/** The same for what changes often: written when it has been quiet for a second, so that a page's first moments are not spent on it. */
export const quietStorage = <State>() =>
  createJSONStorage<State>(() => ({
    getItem: (key) => Taro.getStorageSync<string>(key) || null,
    setItem: (key, value) => {
      clearTimeout(timer)
      waiting.set(key, value)
      timer = setTimeout(writeWaiting, QUIET_MS)
    },
    removeItem: (key) => Taro.removeStorageSync(key),
  }))
