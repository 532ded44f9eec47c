import { endSession } from '@/features/session/end-session'
import { useSession } from '@/features/session/store'
import { taro } from '../../test/fakes/taro'
import { home, programme } from '../../test/fixtures'
import { put, useCache } from './cache'
import { writeWaiting } from './persist'

const onDevice = () => {
  const text = taro.getStorageSync('tanpuhui-cache') as string
  return text ? (JSON.parse(text) as { state: { entries: Record<string, unknown> } }).state.entries : {}
}
const learn = () => {
  put('programme', { data: programme, stale: false, fetchedAt: Date.now() })
  put('home', { data: home(), stale: false, fetchedAt: Date.now() })
}
const startAs = async (resident: string | null) => {
  useSession.setState({ resident, token: resident && `token-of-${resident}` })
  await useCache.persist.rehydrate()
  return Object.keys(useCache.getState().entries)
}

beforeEach(() => {
  jest.useFakeTimers()
  writeWaiting()
  taro.setStorageSync.mockClear()
})
afterEach(() => jest.useRealTimers())

it('is there at the next start for the same resident, and for nobody else', async () => {
  learn()
  writeWaiting()
  expect((await startAs('7')).sort()).toEqual(['home', 'programme'])
  expect(await startAs('8')).toEqual(['programme'])
  expect(await startAs(null)).toEqual(['programme'])
})

it('what an earlier version kept without saying whose it is belongs to nobody', async () => {
  const entries = { home: { data: home(), stale: true, fetchedAt: 1 }, programme: { data: programme, stale: true, fetchedAt: 1 } }
  taro.setStorageSync('tanpuhui-cache', JSON.stringify({ state: { entries }, version: 1 }))
  expect(await startAs('7')).toEqual(['programme'])
})

it('waits for a quiet second before it is written, once', () => {
  learn()
  expect(taro.setStorageSync).not.toHaveBeenCalledWith('tanpuhui-cache', expect.anything())
  jest.advanceTimersByTime(1_000)
  expect(taro.setStorageSync.mock.calls.filter(([key]) => key === 'tanpuhui-cache')).toHaveLength(1)
  expect(Object.keys(onDevice())).toEqual(['programme', 'home'])
})

it('is written at once when the app goes, and not a second time', () => {
  learn()
  writeWaiting()
  expect(Object.keys(onDevice())).toEqual(['programme', 'home'])
  taro.setStorageSync.mockClear()
  jest.advanceTimersByTime(5_000)
  expect(taro.setStorageSync).not.toHaveBeenCalled()
})

it('leaves the device at once when the session ends', () => {
  learn()
  writeWaiting()
  endSession()
  expect(Object.keys(onDevice())).toEqual(['programme'])
})
