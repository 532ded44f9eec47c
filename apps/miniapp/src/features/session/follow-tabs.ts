import Taro from '@tarojs/taro'
import { dropWaiting } from '@/lib/persist'
import { SESSION_KEY, useSession } from './store'

interface Stored {
  state?: { token?: string | null }
}

/** The token on the device, which another tab may have written. */
function storedToken(): string | null {
  const text = Taro.getStorageSync<string>(SESSION_KEY)
  return text ? ((JSON.parse(text) as Stored).state?.token ?? null) : null
}

/**
 * In a browser several tabs share one device: when one signs in or out, the others start anew, so that none shows or sends
 * under one name what belongs to another.
 */
export function followTabs(startAnew: () => void): void {
  const compare = () => {
    if (storedToken() === useSession.getState().token) return
    dropWaiting()
    startAnew()
  }
  window.addEventListener('storage', compare)
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) compare()
  })
}
