import type { Host } from '../host'
import type { WxMembers } from './call'

interface Margins {
  left?: number
  right?: number
  top?: number
  bottom?: number
}

interface Searchable {
  querySelector: (selector: string) => { getBackendElement?: () => unknown } | null
  querySelectorAll: (selector: string) => { getBackendElement?: () => unknown }[]
}

interface Scope {
  _$?: { getShadowRoot: () => Searchable | null }
}

const plain = ({ left, top, right, bottom, width, height }: DOMRectReadOnly) => ({ left, top, right, bottom, width, height })

/** wx.createIntersectionObserver on the browser's own, with the page as its viewport. */
export const observerMembers = (host: Host): WxMembers => ({
  createIntersectionObserver: (component?: Scope, options: { thresholds?: number[]; observeAll?: boolean } = {}) => {
    const observers: IntersectionObserver[] = []
    let relative: string | undefined
    let margins: Margins = {}
    const search = () =>
      (component?._$ ?? host.pages().current()?.root.getComponent())?.getShadowRoot() as Searchable | null | undefined
    const elementOf = (node: { getBackendElement?: () => unknown } | null | undefined) => {
      const element = node?.getBackendElement?.()
      return element instanceof HTMLElement ? element : undefined
    }
    const api = {
      relativeTo: (selector: string, given: Margins = {}) => {
        relative = selector
        margins = given
        return api
      },
      relativeToViewport: (given: Margins = {}) => {
        relative = undefined
        margins = given
        return api
      },
      observe: (selector: string, listener: (status: object) => void) => {
        const root = relative ? elementOf(search()?.querySelector(relative)) : host.pages().current()?.element
        const { top = 0, right = 0, bottom = 0, left = 0 } = margins
        const observer = new IntersectionObserver(
          (entries) => {
            for (const entry of entries) {
              listener({
                intersectionRatio: entry.intersectionRatio,
                intersectionRect: plain(entry.intersectionRect),
                boundingClientRect: plain(entry.boundingClientRect),
                relativeRect: entry.rootBounds ? plain(entry.rootBounds) : null,
                time: entry.time,
              })
            }
          },
          { root, rootMargin: `${top}px ${right}px ${bottom}px ${left}px`, threshold: options.thresholds ?? [0] },
        )
        const found = options.observeAll ? search()?.querySelectorAll(selector) : [search()?.querySelector(selector)]
        for (const node of found ?? []) {
          const element = elementOf(node)
          if (element) observer.observe(element)
          else host.report(new Error(`IntersectionObserver: no element ${selector}, so nothing will be told of it`))
        }
        observers.push(observer)
      },
      disconnect: () => {
        for (const observer of observers.splice(0)) observer.disconnect()
      },
    }
    return api
  },
})
