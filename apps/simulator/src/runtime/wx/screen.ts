import type { Host } from '../host'
import { CallFailure, call, type Options, type WxMembers } from './call'

/** How bright a phone is left by its owner. */
const USUAL = 0.5

/** The phone's screen: whether it stays on, and how bright it is; tests read both. */
export const screenMembers = ({ journal: { screen } }: Host): WxMembers => ({
  setKeepScreenOn: ({ keepScreenOn, ...options }: Options<{ keepScreenOn: boolean }>) =>
    call('setKeepScreenOn', options, () => screen.set({ ...screen.get(), keptOn: keepScreenOn })),
  getScreenBrightness: (options?: Options) => call('getScreenBrightness', options, () => ({ value: screen.get().brightness })),
  setScreenBrightness: ({ value, ...options }: Options<{ value: number }>) =>
    call('setScreenBrightness', options, () => {
      // -1 gives the brightness back to the system, on Android.
      if (value !== -1 && !(value >= 0 && value <= 1)) throw new CallFailure('parameter error: value should be between 0 and 1')
      screen.set({ ...screen.get(), brightness: value === -1 ? USUAL : value })
    }),
})
