import { put } from '@/lib/cache'
import { writeWaiting } from '@/lib/persist'
import { taro } from '../../../test/fakes/taro'
import { home } from '../../../test/fixtures'
import { followTabs } from './follow-tabs'
import { useSession } from './store'

const SESSION = 'tanpuhui-session'
const signedInElsewhere = (token: string | null) =>
  taro.setStorageSync(SESSION, JSON.stringify({ state: { ...useSession.getState(), token }, version: 0 }))

it('starts anew when another tab has signed in or out, and does not write what it knew over the other’s', () => {
  writeWaiting()
  const others = taro.getStorageSync('tanpuhui-cache')
  const reload = jest.fn()
  followTabs(reload)
  signedInElsewhere('token-of-lin')
  window.dispatchEvent(new Event('storage'))
  expect(reload).not.toHaveBeenCalled()

  put('home', { data: home(), stale: false, fetchedAt: Date.now() })
  signedInElsewhere('token-of-wang')
  window.dispatchEvent(new Event('storage'))
  expect(reload).toHaveBeenCalledTimes(1)
  writeWaiting()
  expect(taro.getStorageSync('tanpuhui-cache')).toBe(others)

  signedInElsewhere(null)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(reload).toHaveBeenCalledTimes(2)
})
