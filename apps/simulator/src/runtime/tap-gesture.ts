import type { Host } from './host'
import { CallFailure } from './wx/call'

/** How long after a finger left the screen WeChat still counts a call as made by it, in milliseconds. */
const FRESH = 2000

/** When the phone was last touched, in milliseconds of `performance.now()`. */
export interface TapGesture {
  at: number
}

/** Notes every tap on the phone. */
export const watchTaps = (screen: HTMLElement): TapGesture => {
  const gesture: TapGesture = { at: Number.NEGATIVE_INFINITY }
  const note = () => {
    gesture.at = performance.now()
  }
  // The finger leaves before the framework makes a tap of it; a click may come from the keyboard as well.
  for (const type of ['pointerup', 'click']) screen.addEventListener(type, note, { capture: true })
  return gesture
}

/** Refuses a call that no tap has led to, as WeChat does for what interrupts a person. */
export const requireTap = ({ gesture }: Pick<Host, 'gesture'>): void => {
  if (performance.now() - gesture.at > FRESH) throw new CallFailure('can only be invoked by user TAP gesture.')
}
