/** What goes wrong with a call that has a network. */
export type Fault = 'reset' | 'timeout' | 'every-other' | 'answer-lost' | 'server-error'

/** A state of the phone's network. */
export interface NetworkState {
  id: string
  zh: string
  en: string
  /** As wx.getNetworkType names it. */
  type: 'wifi' | '5g' | '4g' | '3g' | '2g' | 'none'
  /** What WeChat itself calls a weak network. */
  weak: boolean
  /** Milliseconds before a call leaves the phone. */
  delay: number
  /** Bytes a second that an answer takes; 0 for as fast as it comes. */
  speed: number
  fault?: Fault
  /** What the tester should expect to see. */
  about: string
}

const good = { weak: false, delay: 0, speed: 0 } as const

/** The states to choose from; the first is the phone's own. */
export const networks: readonly [NetworkState, ...NetworkState[]] = [
  { ...good, id: 'wifi', zh: 'Wi-Fi', en: 'Wi-Fi', type: 'wifi', about: '通畅 / nothing in the way' },
  { ...good, id: '4g', zh: '4G', en: '4G', type: '4g', delay: 80, speed: 1_500_000, about: '每次 80 ms，1.5 MB/s' },
  {
    id: 'slow',
    zh: '弱网',
    en: 'Slow',
    type: '2g',
    weak: true,
    delay: 2000,
    speed: 20_000,
    about: '每次等 2 秒，20 KB/s；wx.onNetworkWeakChange',
  },
  { ...good, id: 'offline', zh: '离线', en: 'Offline', type: 'none', about: 'request:fail net::ERR_INTERNET_DISCONNECTED' },
  { ...good, id: 'reset', zh: '断开', en: 'Reset', type: 'wifi', fault: 'reset', about: '有网，但每次都断开，请求没有到服务器' },
  {
    ...good,
    id: 'every-other',
    zh: '时好时坏',
    en: 'Flaky',
    type: '4g',
    fault: 'every-other',
    about: '每两次断一次，第一次先断',
  },
  {
    ...good,
    id: 'answer-lost',
    zh: '丢回答',
    en: 'Lost answer',
    type: '4g',
    fault: 'answer-lost',
    about: '服务器做了，回答没有回来：重试不能重复记账',
  },
  { ...good, id: 'timeout', zh: '超时', en: 'Timeout', type: '4g', fault: 'timeout', about: '到时限也没有回答' },
  { ...good, id: 'server-error', zh: '服务器错', en: 'HTTP 503', type: 'wifi', fault: 'server-error', about: '每次都是 503' },
]

export const networkById = (id: unknown): NetworkState | undefined => networks.find((state) => state.id === id)
