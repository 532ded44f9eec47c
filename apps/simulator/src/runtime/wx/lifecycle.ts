import type { Host } from '../host'
import type { WxMembers } from './call'

/** Happenings that a mini-program may listen to with wx.on<Name> and wx.off<Name>. */
const NAMES = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'LazyLoadError',
  'ThemeChange',
  'NetworkStatusChange',
  'NetworkWeakChange',
  'WindowResize',
  'MemoryWarning',
  'UserCaptureScreen',
  'KeyboardHeightChange',
  'LocationChange',
  'CopyUrl',
  'AudioInterruptionBegin',
  'AudioInterruptionEnd',
] as const

export const lifecycleMembers = ({ listeners }: Host): WxMembers =>
  Object.fromEntries(
    NAMES.flatMap((name) => [
      [`on${name}`, (listener: (payload: unknown) => void) => listeners.add(name, listener)],
      [`off${name}`, (listener?: (payload: unknown) => void) => listeners.remove(name, listener)],
    ]),
  )
