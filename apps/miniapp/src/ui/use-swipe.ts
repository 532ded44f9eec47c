import { useRef } from 'react'

/** Shorter than this is a tap that slipped; steeper is a scroll. Logical pixels. */
const LEAST = 48

interface Touching {
  touches?: { clientX: number; clientY: number }[]
  changedTouches?: { clientX: number; clientY: number }[]
}

const point = (event: unknown) => {
  const { touches, changedTouches } = event as Touching
  return touches?.[0] ?? changedTouches?.[0]
}

/** Touch handlers for what can be leafed through sideways: 1 is onwards (the finger moves left), -1 is back. */
export function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: (event: unknown) => {
      const at = point(event)
      start.current = at ? { x: at.clientX, y: at.clientY } : null
    },
    onTouchEnd: (event: unknown) => {
      const [from, at] = [start.current, point(event)]
      start.current = null
      if (!from || !at) return
      const [across, down] = [at.clientX - from.x, at.clientY - from.y]
      if (Math.abs(across) >= LEAST && Math.abs(across) > 2 * Math.abs(down)) onSwipe(across < 0 ? 1 : -1)
    },
  }
}
