import { CallFailure } from './call'

type Kind = 'String' | 'Number' | 'Boolean' | 'Array' | 'Object' | 'Function'

/** Arguments that WeChat insists on, with their types, by the name of the asynchronous function that takes them in one object. */
export const REQUIRED: Record<string, Record<string, Kind>> = {
  authorize: { scope: 'String' },
  compressImage: { src: 'String' },
  downloadFile: { url: 'String' },
  getImageInfo: { src: 'String' },
  getRandomValues: { length: 'Number' },
  getStorage: { key: 'String' },
  hideTabBarRedDot: { index: 'Number' },
  makePhoneCall: { phoneNumber: 'String' },
  navigateTo: { url: 'String' },
  openDocument: { filePath: 'String' },
  openLocation: { latitude: 'Number', longitude: 'Number' },
  previewImage: { urls: 'Array' },
  previewMedia: { sources: 'Array' },
  reLaunch: { url: 'String' },
  redirectTo: { url: 'String' },
  removeStorage: { key: 'String' },
  removeTabBarBadge: { index: 'Number' },
  request: { url: 'String' },
  saveImageToPhotosAlbum: { filePath: 'String' },
  setBackgroundTextStyle: { textStyle: 'String' },
  setClipboardData: { data: 'String' },
  setKeepScreenOn: { keepScreenOn: 'Boolean' },
  setNavigationBarColor: { frontColor: 'String', backgroundColor: 'String' },
  setNavigationBarTitle: { title: 'String' },
  setScreenBrightness: { value: 'Number' },
  shareFileMessage: { filePath: 'String' },
  setStorage: { key: 'String' },
  setTabBarBadge: { index: 'Number', text: 'String' },
  setTabBarItem: { index: 'Number' },
  showActionSheet: { itemList: 'Array' },
  showShareImageMenu: { path: 'String' },
  showLoading: { title: 'String' },
  showTabBarRedDot: { index: 'Number' },
  showToast: { title: 'String' },
  switchTab: { url: 'String' },
  uploadFile: { url: 'String', filePath: 'String', name: 'String' },
}

/** Synchronous functions whose first argument is a storage key. */
const KEYED = ['getStorageSync', 'setStorageSync', 'removeStorageSync']

/** errno of WeChat's parameter errors. */
const PARAMETER_ERROR = 1001

/** WeChat's word for a value's type. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/** What WeChat says of these options; undefined when they are in order. */
export const argumentProblem = (name: string, options: unknown): string | undefined => {
  const required = REQUIRED[name]
  if (!required) return undefined
  if (options !== undefined && kindOf(options) !== 'Object')
    return `parameter error: parameter should be Object instead of ${kindOf(options)};`
  const given = (options ?? {}) as Record<string, unknown>
  const wrong = Object.entries(required).filter(([key, kind]) => kindOf(given[key]) !== kind)
  if (wrong.length === 0) return undefined
  return `parameter error: ${wrong.map(([key, kind]) => `parameter.${key} should be ${kind} instead of ${kindOf(given[key])};`).join('')}`
}

type Member = (...args: unknown[]) => unknown

/**
 * The member, refusing arguments that WeChat refuses: by its `fail` callback or a rejection, synchronous ones by throwing.
 * `refuse` answers a failing call in the member's own way; `tell` shows the tester every refusal, also those that the mini-program swallows.
 */
export const guarded = (
  name: string,
  member: Member,
  refuse: (name: string, options: unknown, failure: CallFailure) => unknown,
  tell: (message: string) => void,
): Member => {
  if (KEYED.includes(name)) {
    return (key, ...rest) => {
      if (typeof key === 'string') return member(key, ...rest)
      const message = `${name}:fail parameter error: parameter should be String instead of ${kindOf(key)};`
      tell(message)
      throw new Error(message)
    }
  }
  if (!REQUIRED[name]) return member
  return (options, ...rest) => {
    const problem = argumentProblem(name, options)
    if (problem === undefined) return member(options, ...rest)
    tell(`${name}:fail ${problem}`)
    return refuse(name, options, new CallFailure(problem, { errno: PARAMETER_ERROR }))
  }
}
