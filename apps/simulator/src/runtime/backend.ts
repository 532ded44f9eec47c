import { CurrentWindowBackendContext, Event as FrameworkEvent } from 'glass-easel'
import { detailOf, type PageFrame, touchesOf } from './event-detail'

type ModelElement = Parameters<CurrentWindowBackendContext['setModelBindingStat']>[0]

/** Event and value by which each built-in element tells of a change of its bound attribute (`model:value`). */
const changeEvent = (tag: string): string => (/^wx-(input|textarea)$/i.test(tag) ? 'input' : 'change')

/** The framework's view of the browser, taught what it does not know of our elements. */
class PhoneBackend extends CurrentWindowBackendContext {
  private readonly models = new WeakMap<object, Map<string, ((value: unknown) => void) | null>>()

  override setModelBindingStat(element: ModelElement, attribute: string, listener: ((value: unknown) => void) | null): void {
    const target = element as unknown as HTMLElement
    const known = this.models.get(target)
    const bound = known ?? new Map<string, ((value: unknown) => void) | null>()
    bound.set(attribute, listener)
    if (known) return
    this.models.set(target, bound)
    target.addEventListener(changeEvent(target.tagName), (event) => {
      if (!(event instanceof CustomEvent)) return
      for (const [name, notify] of bound) notify?.((event.detail as Record<string, unknown>)[name === 'checked' ? 'value' : name])
    })
  }
}

/** A backend whose events carry WeChat's details. `frame` gives the page area at the time of an event. */
export const createBackend = (frame: () => PageFrame): CurrentWindowBackendContext => {
  const backend = new PhoneBackend()
  backend.onEvent((target, type, detail, options) => {
    const now = frame()
    const event = new FrameworkEvent(type, detailOf(type, detail, options.originalEvent, now), {
      ...options,
      extraFields: touchesOf(options.originalEvent, now),
    })
    FrameworkEvent.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  return backend
}
