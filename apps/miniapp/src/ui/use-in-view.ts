import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

interface Seen {
  intersectionRatio: number
  boundingClientRect: { height: number }
}

/**
 * The view gets an element only when a timer of Taro's has run, which React's effects do not wait for; of what is not there yet, nothing would
 * ever be told. Taro.nextTick runs at the end of whichever update is under way, which may be an earlier one. In ms.
 */
const UNTIL_THERE = 50

/** Tells each time that the element with this id comes near the screen or leaves it. */
function watch(id: string, margin: number, tell: (seen: Seen) => void): () => void {
  if (!__H5__) {
    const observer = Taro.createIntersectionObserver(Taro.getCurrentInstance().page ?? {})
    const begin = setTimeout(
      () => observer.relativeToViewport({ top: margin, bottom: margin }).observe(`#${id}`, tell as (result: object) => void),
      UNTIL_THERE,
    )
    return () => {
      clearTimeout(begin)
      observer.disconnect()
    }
  }
  const element = document.getElementById(id)
  if (!element || typeof IntersectionObserver === 'undefined') return () => undefined
  // Taro's browser pages scroll in a box of their own, and a margin counts at the root only.
  const box = element.closest('.taro_page')
  const root = box && /auto|scroll/.test(getComputedStyle(box).overflowY) ? box : null
  const observer = new IntersectionObserver((entries) => entries.forEach(tell), { root, rootMargin: `${margin}px 0px` })
  observer.observe(element)
  return () => observer.disconnect()
}

const waiting: (() => void)[] = []

/** Runs changes one after the other, each in a moment of its own: what scrolls in together would hold a slow phone up together. */
function inTurn(change: () => void): void {
  waiting.push(change)
  if (waiting.length === 1) setTimeout(next)
}
function next(): void {
  waiting[0]?.()
  waiting.shift()
  if (waiting.length > 0) setTimeout(next, 16)
}

interface InViewOptions {
  /** How far beyond the screen counts as near, above and below, in logical pixels. */
  margin: number
  /** What holds before the phone has told. */
  near: boolean
}

/** Whether an element is near the screen, and the height in px that it had when it was last told of. */
export function useInView(id: string, { margin, near: atFirst }: InViewOptions): { near: boolean; height: number } {
  const [state, setState] = useState({ near: atFirst, height: 0 })
  useEffect(() => {
    let latest = { near: atFirst, height: 0 }
    return watch(id, margin, ({ intersectionRatio, boundingClientRect: { height } }) => {
      // A page behind another has no size at all.
      if (height === 0) return
      latest = { near: intersectionRatio > 0, height }
      inTurn(() => setState((before) => (before.near === latest.near ? before : latest)))
    })
  }, [id, margin, atFirst])
  return state
}
