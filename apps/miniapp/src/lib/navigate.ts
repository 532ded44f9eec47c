import Taro from '@tarojs/taro'
import type { PosterKind } from '@/features/poster/facts/poster-facts'

export const HOME = '/pages/home/index'
const TABS = [HOME, '/pages/ledger/index', '/pages/mall/index', '/pages/mine/index']
const SIGN_IN = '/pages/sign-in/index'

const query = (params: Record<string, string | number | undefined>) => {
  const pairs = Object.entries(params).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${encodeURIComponent(value)}`,
  )
  return pairs.length ? `?${pairs.join('&')}` : ''
}

/** Every way from page to page, in one place. */
export const go = {
  home: () => Taro.switchTab({ url: HOME }),
  ledger: () => Taro.switchTab({ url: TABS[1]! }),
  mall: () => Taro.switchTab({ url: TABS[2]! }),
  mine: () => Taro.switchTab({ url: TABS[3]! }),
  section: (code: string) => Taro.navigateTo({ url: `/subpackages/section/index${query({ code })}` }),
  behaviour: (code: string) => Taro.navigateTo({ url: `/subpackages/section/behaviour${query({ code })}` }),
  receipt: (record: string) => Taro.navigateTo({ url: `/subpackages/receipt/index${query({ record })}` }),
  chart: () => Taro.navigateTo({ url: '/subpackages/chart/index' }),
  calendar: () => Taro.navigateTo({ url: '/subpackages/insight/calendar' }),
  footprint: () => Taro.navigateTo({ url: '/subpackages/insight/footprint' }),
  offer: (id: number) => Taro.navigateTo({ url: `/subpackages/offer/index${query({ id })}` }),
  /** With a code: to the order of that voucher. */
  orders: (code?: string) => Taro.navigateTo({ url: `/subpackages/offer/orders${query({ code })}` }),
  certificates: () => Taro.navigateTo({ url: '/subpackages/certificate/index' }),
  certificate: (serial: string) => Taro.navigateTo({ url: `/subpackages/certificate/view${query({ serial })}` }),
  checkCertificate: (payload: string) => Taro.navigateTo({ url: `/subpackages/verify/index${query({ c: payload })}` }),
  poster: (kind: PosterKind, of?: string) => Taro.navigateTo({ url: `/subpackages/poster/index${query({ kind, of })}` }),
  honours: () => Taro.navigateTo({ url: '/subpackages/honours/index' }),
  boards: (campaign?: string) => Taro.navigateTo({ url: `/subpackages/honours/boards${query({ campaign })}` }),
  friends: () => Taro.navigateTo({ url: '/subpackages/social/friends' }),
  /** With what was scanned: to the organisation of that code. */
  organisation: (code?: string) => Taro.navigateTo({ url: `/subpackages/social/organisation${query({ code })}` }),
  publicGood: () => Taro.navigateTo({ url: '/subpackages/civic/index' }),
  volunteering: () => Taro.navigateTo({ url: '/subpackages/civic/volunteering' }),
  bindings: () => Taro.navigateTo({ url: '/subpackages/account/bindings' }),
  about: () => Taro.navigateTo({ url: '/subpackages/account/about' }),
  privacy: () => Taro.navigateTo({ url: '/subpackages/account/privacy' }),
  appeal: (about: { record?: string; act?: string } = {}) =>
    Taro.navigateTo({ url: `/subpackages/account/appeal${query(about)}` }),
  appeals: () => Taro.navigateTo({ url: '/subpackages/account/appeals' }),
  data: () => Taro.navigateTo({ url: '/subpackages/account/data' }),
  removal: () => Taro.navigateTo({ url: '/subpackages/account/removal' }),
  settings: () => Taro.navigateTo({ url: '/subpackages/account/settings' }),
  messages: () => Taro.navigateTo({ url: '/subpackages/account/messages' }),
  help: () => Taro.navigateTo({ url: '/subpackages/account/help' }),
}

/** One page back; home when there is none, as after a reload in the browser. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: HOME })
}

/** The address of the page in view with its parameters. */
function here(): string {
  const router = Taro.getCurrentInstance().router
  if (!router?.path) return HOME
  const path = `/${router.path.replace(/^\//, '').split('?')[0]}`
  const { stamp: _stamp, $taroTimestamp: _time, ...params } = router.params as Record<string, string | undefined>
  const plain = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value && decodeURIComponent(value)]))
  return path + query(plain)
}

/** Home with nothing behind it. */
export const toHome = () => Taro.reLaunch({ url: HOME })

let leaving = false

/** To the sign-in page, remembering where the person was. Several calls at once go there once. */
export function toSignIn(): void {
  const from = here()
  if (leaving || from.startsWith(SIGN_IN)) return
  leaving = true
  void Taro.reLaunch({
    url: `${SIGN_IN}${query({ from })}`,
    complete: () => {
      leaving = false
    },
  })
}

/** The page to which home leads on as soon as it is shown. */
let onward: string | null = null

/** Back from sign-in to where the person was, with home behind it. In the browser Taro says that it has switched before it has. */
export function resume(from: string): void {
  const path = from.split('?')[0]!
  if (!TABS.includes(path)) onward = from
  void Taro.switchTab({ url: TABS.includes(path) ? path : HOME })
}

/** For home when it is shown: on to where somebody was before they signed in. */
export function goOnward(): void {
  const url = onward
  onward = null
  if (url) void Taro.navigateTo({ url })
}

/** To look around without an account: to the tab from which the person came, or home. */
export function toBrowse(from: string): void {
  const path = from.split('?')[0]!
  void Taro.switchTab({ url: TABS.includes(path) ? path : HOME })
}
