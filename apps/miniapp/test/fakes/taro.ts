import { act, waitFor } from '@testing-library/react'
import { useEffect, useRef } from 'react'

// Stands where @tarojs/taro stands: the calls that the app makes, recorded, with WeChat's shapes of answer.

interface Options {
  success?: (answer: object) => void
  complete?: () => void
}

const storage = new Map<string, unknown>()
const shown = new Set<() => void>()
const reached = new Set<() => void>()
const pulled = new Set<() => unknown>()
type Tell = (seen: { intersectionRatio: number; boundingClientRect: { height: number } }) => void
const watched = new Map<string, Tell>()
let card: ((source: object) => object) | null = null
let router = { path: 'pages/home/index', params: {} as Record<string, string> }

const ok = (name: string, more: object = {}) =>
  jest.fn(async (options?: Options) => {
    const answer = { errMsg: `${name}:ok`, ...more }
    options?.success?.(answer)
    options?.complete?.()
    return answer
  })

const done = () =>
  jest.fn((options: Partial<Record<'success' | 'fail' | 'complete', () => void>>) => {
    options.success?.()
    options.complete?.()
  })

/** The phone's files: what was downloaded is 3 KB, and says so in case of trouble. */
export const files = {
  readFileSync: jest.fn((_path: string) => '{}'),
  statSync: jest.fn((_path: string) => ({ size: 3_072 })),
  unlinkSync: jest.fn(),
  saveFile: done(),
  access: done(),
  unlink: done(),
}

const fresh = () => ({
  getStorageSync: jest.fn((key: string) => storage.get(key) ?? ''),
  setStorageSync: jest.fn((key: string, value: unknown) => void storage.set(key, value)),
  removeStorageSync: jest.fn((key: string) => void storage.delete(key)),
  navigateTo: ok('navigateTo'),
  navigateBack: ok('navigateBack'),
  switchTab: ok('switchTab'),
  reLaunch: ok('reLaunch'),
  getCurrentPages: jest.fn(() => [{}, {}]),
  getCurrentInstance: jest.fn(() => ({ router })),
  setNavigationBarTitle: ok('setNavigationBarTitle'),
  setTabBarItem: ok('setTabBarItem'),
  stopPullDownRefresh: jest.fn(),
  showToast: ok('showToast'),
  showModal: ok('showModal', { confirm: true }),
  setClipboardData: ok('setClipboardData'),
  openSetting: ok('openSetting'),
  login: ok('login', { code: 'wx-code' }),
  getWeRunData: ok('getWeRunData', { encryptedData: 'c2VjcmV0', iv: 'aXY=' }),
  scanCode: ok('scanCode', { result: 'tph1.site.code' }),
  chooseMedia: ok('chooseMedia', { tempFiles: [{ tempFilePath: 'wxfile://photo.jpg', size: 204_800 }] }),
  uploadFile: jest.fn(async () => ({ statusCode: 200, data: JSON.stringify({ photo: 'a'.repeat(64) }) })),
  canvasToTempFilePath: ok('canvasToTempFilePath', { tempFilePath: 'wxfile://paper.png' }),
  saveImageToPhotosAlbum: ok('saveImageToPhotosAlbum'),
  showShareImageMenu: ok('showShareImageMenu'),
  navigateToMiniProgram: ok('navigateToMiniProgram'),
  setKeepScreenOn: ok('setKeepScreenOn'),
  getScreenBrightness: ok('getScreenBrightness', { value: 0.4 }),
  setScreenBrightness: ok('setScreenBrightness'),
  getAppBaseInfo: jest.fn(() => ({ theme: 'light' })),
  getWindowInfo: jest.fn(() => ({ pixelRatio: 2 })),
  onNetworkStatusChange: jest.fn((_tell: (status: { isConnected: boolean }) => void) => undefined),
  offNetworkStatusChange: jest.fn(),
  nextTick: (act: () => void) => act(),
  createSelectorQuery: jest.fn(),
  createIntersectionObserver: jest.fn(() => {
    const observer = {
      relativeToViewport: () => observer,
      observe: (selector: string, tell: Tell) => void watched.set(selector, tell),
      disconnect: () => undefined,
    }
    return observer
  }),
  request: jest.fn(),
  env: { USER_DATA_PATH: 'wxfile://usr' },
  downloadFile: jest.fn(async (_options: object) => ({ statusCode: 200 })),
  shareFileMessage: ok('shareFileMessage'),
  getFileSystemManager: jest.fn(() => files),
  requestSubscribeMessage: jest.fn(async (_options: { tmplIds: string[] }): Promise<Record<string, string>> => ({})),
  showTabBarRedDot: ok('showTabBarRedDot'),
  hideTabBarRedDot: ok('hideTabBarRedDot'),
  setNavigationBarColor: ok('setNavigationBarColor'),
  setBackgroundColor: ok('setBackgroundColor'),
  setBackgroundTextStyle: ok('setBackgroundTextStyle'),
  setTabBarStyle: ok('setTabBarStyle'),
})

export const taro = fresh()

export function resetTaro(): void {
  storage.clear()
  shown.clear()
  reached.clear()
  pulled.clear()
  watched.clear()
  card = null
  router = { path: 'pages/home/index', params: {} }
  for (const one of Object.values(files)) one.mockClear()
  Object.assign(taro, fresh())
}

/** Says which page is open, with which parameters. */
export const openAt = (path: string, params: Record<string, string> = {}) => {
  router = { path, params }
}

const runAll = (acts: Set<() => void>) =>
  act(() => {
    for (const run of acts) run()
  })

/** The page comes into view again. */
export const showAgain = () => runAll(shown)

/** The person has scrolled to the foot. */
export const reachBottom = () => runAll(reached)

/** An element that is watched comes near the screen, or leaves it. */
export const scrollPast = async (id: string, near: boolean) => {
  await waitFor(() => expect([...watched.keys()]).toContain(`#${id}`))
  await act(async () => {
    watched.get(`#${id}`)!({ intersectionRatio: near ? 1 : 0, boundingClientRect: { height: 480 } })
    await new Promise((drawn) => setTimeout(drawn, 40))
  })
}

/** The person pulls the page down. */
export const pullDown = () => act(async () => void (await Promise.all([...pulled].map((run) => run()))))

/** The person forwards the page: what card it makes. */
export const shareCard = (source: object = { from: 'button' }) => card?.(source)

/** The card that the page in view gives when it is sent to a friend, as WeChat shows it after waiting for its picture. */
export const sendOn = async (): Promise<object> => {
  const { promise, ...plain } = (shareCard() ?? {}) as { promise?: Promise<object> }
  return promise ? await promise : plain
}

const useRegistered = (acts: Set<() => unknown>, act: () => unknown, now: boolean) => {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const run = () => latest.current()
    acts.add(run)
    if (now) run()
    return () => void acts.delete(run)
  }, [acts, now])
}

export const useRouter = () => router
export const useDidShow = (act: () => void) => useRegistered(shown, act, true)
export const useDidHide = () => undefined
export const useReachBottom = (act: () => void) => useRegistered(reached, act, false)
export const useShareAppMessage = (give: (source: object) => object) => {
  card = give
}
export const usePullDownRefresh = (act: () => unknown) => useRegistered(pulled, act, false)

export default taro
