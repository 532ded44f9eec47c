/** A finger as the mini-program sees it; lengths in pixels of the page area. */
export interface MiniTouch {
  identifier: number
  clientX: number
  clientY: number
  pageX: number
  pageY: number
}

interface ScreenPoint {
  identifier?: number
  clientX: number
  clientY: number
}

interface TouchLike {
  touches?: ArrayLike<ScreenPoint>
  changedTouches?: ArrayLike<ScreenPoint>
}

/** Where the page area stands in the browser window, and how far its page is scrolled. */
export interface PageFrame {
  left: number
  top: number
  scrollLeft: number
  scrollTop: number
}

const touch = (point: ScreenPoint, frame: PageFrame): MiniTouch => {
  const clientX = point.clientX - frame.left
  const clientY = point.clientY - frame.top
  return {
    identifier: point.identifier ?? 0,
    clientX,
    clientY,
    pageX: clientX + frame.scrollLeft,
    pageY: clientY + frame.scrollTop,
  }
}

/** The two touch lists of a touch event; nothing for other events. */
export const touchesOf = (original: unknown, frame: PageFrame): { touches?: MiniTouch[]; changedTouches?: MiniTouch[] } => {
  const { touches, changedTouches } = (original ?? {}) as TouchLike
  if (!touches || !changedTouches) return {}
  return {
    touches: Array.from(touches, (point) => touch(point, frame)),
    changedTouches: Array.from(changedTouches, (point) => touch(point, frame)),
  }
}

/** `detail` as WeChat fills it: a position for taps, the element's own for built-in elements, else empty. */
export const detailOf = (type: string, detail: unknown, original: unknown, frame: PageFrame): unknown => {
  if (original instanceof CustomEvent) return original.detail ?? {}
  if (type === 'tap' || type === 'canceltap') {
    const at = detail as { x: number; y: number }
    return { x: at.x - frame.left + frame.scrollLeft, y: at.y - frame.top + frame.scrollTop }
  }
  if (original instanceof AnimationEvent || original instanceof TransitionEvent) return { elapsedTime: original.elapsedTime }
  return original instanceof Event ? {} : detail
}
