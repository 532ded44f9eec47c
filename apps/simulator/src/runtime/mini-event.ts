import { Event as FrameworkEvent, type ShadowedEvent } from 'glass-easel'
import type { MiniTouch } from './event-detail'

interface EventNode {
  id: string
  dataset: Record<string, unknown>
  offsetLeft: number
  offsetTop: number
}

/** The event object that a handler of a mini-program gets: plain data and nothing of the DOM. */
export interface MiniEvent {
  type: string
  timeStamp: number
  target: EventNode
  currentTarget: EventNode
  mark: Record<string, unknown>
  detail: unknown
  touches?: (MiniTouch & { x: number; y: number })[]
  changedTouches?: (MiniTouch & { x: number; y: number })[]
  stopPropagation: () => void
  preventDefault: () => void
}

interface FrameworkNode {
  id?: string
  dataset?: Record<string, unknown> | null
  getBackendElement?: () => unknown
  /** The component behind its public face. */
  _$?: { getBackendElement: () => unknown }
}

const backendOf = (node: FrameworkNode): HTMLElement | undefined => {
  const element = node.getBackendElement?.() ?? node._$?.getBackendElement()
  return element instanceof HTMLElement ? element : undefined
}

const describe = (node: FrameworkNode): EventNode => {
  const element = backendOf(node)
  return {
    id: node.id ?? '',
    dataset: { ...node.dataset },
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
  }
}

interface Touched {
  touches?: MiniTouch[]
  changedTouches?: MiniTouch[]
}

/** `x` and `y` are relative to the element that listens, as a canvas needs them. */
const relativeTo = (element: HTMLElement | undefined, touches: MiniTouch[] | undefined) => {
  if (!touches) return undefined
  const own = element?.getBoundingClientRect()
  const area = element?.closest('.pages')?.getBoundingClientRect()
  const left = (own?.left ?? 0) - (area?.left ?? 0)
  const top = (own?.top ?? 0) - (area?.top ?? 0)
  return touches.map((touch) => ({ ...touch, x: touch.clientX - left, y: touch.clientY - top }))
}

const toMiniEvent = (event: ShadowedEvent<unknown>): MiniEvent => {
  const target = event.target as unknown as FrameworkNode
  const listening = event.currentTarget as unknown as FrameworkNode
  const { touches, changedTouches } = event as unknown as Touched
  const element = backendOf(listening)
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: describe(target),
    currentTarget: describe(listening),
    mark: { ...event.mark },
    detail: event.detail,
    touches: relativeTo(element, touches),
    changedTouches: relativeTo(element, changedTouches),
    stopPropagation: () => event.stopPropagation(),
    preventDefault: () => event.preventDefault(),
  }
}

type Method = (this: unknown, ...args: unknown[]) => unknown

/** A definition whose functions get plain events. Only the framework's own events are translated. */
export const withMiniEvents = <T extends object>(definition: T): T => {
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'function') return value
    const method = value as Method
    return function (this: unknown, ...args: unknown[]) {
      const [first, ...rest] = args
      return first instanceof FrameworkEvent
        ? method.call(this, toMiniEvent(first as ShadowedEvent<unknown>), ...rest)
        : method.apply(this, args)
    }
  }
  const wrapAll = (record: object) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, wrap(value)]))
  const methods = (definition as { methods?: unknown }).methods
  return {
    ...definition,
    ...wrapAll(definition),
    ...(methods && typeof methods === 'object' ? { methods: wrapAll(methods) } : {}),
  }
}
