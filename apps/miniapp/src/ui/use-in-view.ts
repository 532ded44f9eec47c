import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** How far beyond the screen something is still kept drawn, above and below, in logical pixels. */
const MARGIN = 1_000

interface Seen {
  intersectionRatio: number
  boundingClientRect: { height: number }
}

/** Tells each time that the element with this id comes near the screen or leaves it. */
function watch(id: string, tell: (seen: Seen) => void): () => void {
  if (!__H5__) {
    const observer = Taro.createIntersectionObserver(Taro.getCurrentInstance().page ?? {})
    observer.relativeToViewport({ top: MARGIN, bottom: MARGIN }).observe(`#${id}`, tell as (result: object) => void)
    return () => observer.disconnect()
  }
  const element = document.getElementById(id)
  if (!element || typeof IntersectionObserver === 'undefined') return () => undefined
  // Taro's browser pages scroll in a box of their own, and a margin counts at the root only.
  const box = element.closest('.taro_page')
  const root = box && /auto|scroll/.test(getComputedStyle(box).overflowY) ? box : null
  const observer = new IntersectionObserver((entries) => entries.forEach(tell), { root, rootMargin: `${MARGIN}px 0px` })
  observer.observe(element)
  return () => observer.disconnect()
}

/**
 * Whether an element is near enough to the screen to be drawn, and while it is not, the height in px that keeps its place. Long lists
 * give each of their parts one of these: what nobody sees costs nothing.
 */
export function useInView(id: string): { near: boolean; height: number } {
  const [state, setState] = useState({ near: true, height: 0 })
  useEffect(
    () =>
      watch(id, ({ intersectionRatio, boundingClientRect: { height } }) => {
        // A page behind another has no size at all.
        if (height === 0) return
        const near = intersectionRatio > 0
        setState((before) => (before.near === near ? before : { near, height: near ? before.height : height }))
      }),
    [id],
  )
  return state
}
