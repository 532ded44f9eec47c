import type { EChartsType } from 'echarts/core'
import type { CanvasNode } from '@/ui/canvas-node'

/** Dresses a mini-program canvas with the few DOM members that zrender touches. */
export function dressCanvas(node: CanvasNode): HTMLCanvasElement {
  const nothing = () => undefined
  const dressed = {
    getContext: (kind: '2d') => node.getContext(kind),
    get width() {
      return node.width
    },
    set width(value: number) {
      node.width = value
    },
    get height() {
      return node.height
    },
    set height(value: number) {
      node.height = value
    },
    style: {},
    setAttribute: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  }
  return dressed as unknown as HTMLCanvasElement
}

interface Touching {
  touches?: { x?: number; y?: number }[]
  changedTouches?: { x?: number; y?: number }[]
}

const MOUSE = { start: ['mousedown', 'mousemove'], move: ['mousemove'], end: ['mouseup', 'click'] } as const

/** Hands a touch on the mini-program's canvas to zrender, which has no listeners of its own there. */
export function passTouch(chart: EChartsType | null, kind: keyof typeof MOUSE, event: unknown): void {
  const { touches, changedTouches } = event as Touching
  const point = touches?.[0] ?? changedTouches?.[0]
  if (!chart || !point) return
  const nothing = () => undefined
  const carried = { zrX: point.x ?? 0, zrY: point.y ?? 0, preventDefault: nothing, stopPropagation: nothing }
  const { handler } = chart.getZr() as unknown as { handler: { dispatch: (name: string, event: object) => void } }
  for (const name of MOUSE[kind]) handler.dispatch(name, carried)
}
