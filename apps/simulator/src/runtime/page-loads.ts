import { append, type Signal, signal } from './signal'

/** How one page came to its first content. Counts stop when that can be seen. */
export interface PageLoad {
  route: string
  /** Whether the mini-program started with it; then the time counts from the start. */
  cold: boolean
  /** setData calls until the first content: how many, their bytes in all, and those of the largest. */
  updates: number
  bytes: number
  largest: number
  /** Calls of wx.request and its like that were sent by then. */
  requests: number
  /** Milliseconds until the first content was painted; null as long as there is none. */
  contentMs: number | null
}

/** A stretch in which the page's thread did nothing else, as the browser counts them (50 ms and more). */
export interface LongTask {
  /** Milliseconds since the page of the simulator was opened. */
  at: number
  ms: number
}

/** Probes of the budgets. */
export interface PageLoads {
  all: Signal<readonly PageLoad[]>
  longTasks: Signal<readonly LongTask[]>
  /** A page is made; `start` is when its making began, in ms of `performance.now()`. */
  begin: (route: string, element: HTMLElement, start: number, cold: boolean) => void
  /** A setData of a page, before it is applied. */
  updated: (route: string, bytes: number) => void
  requested: () => void
}

interface Watched {
  element: HTMLElement
  start: number
  load: PageLoad
}

/** What says of itself that it is not there yet. */
const UNFINISHED = '[aria-busy]:not([aria-busy="false"]), .skeleton'

/**
 * First content: text can be read and nothing on the page says that it is still loading. With `selector`, that an element
 * matches it and takes up room.
 */
const hasContent = (element: HTMLElement, selector: string | null): boolean => {
  if (element.hidden) return false
  if (selector) {
    const found = element.querySelector(selector)
    return found !== null && found.getClientRects().length > 0
  }
  // biome-ignore lint/performance/useDomNodeTextContent: what a person can read is the question, and hidden text is no content
  return element.querySelector(UNFINISHED) === null && element.innerText.trim() !== ''
}

/** Watches each page until its first content. `selector` names what counts as content, in place of the rule above. */
export const createPageLoads = (selector: string | null): PageLoads => {
  const all = signal<readonly PageLoad[]>([])
  const longTasks = signal<readonly LongTask[]>([])
  let watched: Watched[] = []
  let looking = false

  const settle = ({ load, start }: Watched, now: number) => {
    load.contentMs = Math.round((now - start) * 10) / 10
    all.set([...all.get()])
  }
  /** After the next frame is painted: what a person can see by then. */
  const look = () => {
    if (looking || watched.length === 0) return
    looking = true
    requestAnimationFrame(() => {
      setTimeout(() => {
        looking = false
        const now = performance.now()
        const done = watched.filter(({ element }) => hasContent(element, selector))
        watched = watched.filter((one) => !done.includes(one) && one.element.isConnected)
        for (const one of done) settle(one, now)
      }, 0)
    })
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) append(longTasks, { at: startTime, ms: duration })
  }).observe({ type: 'longtask' })

  return {
    all,
    longTasks,
    begin: (route, element, start, cold) => {
      const load: PageLoad = { route, cold, updates: 0, bytes: 0, largest: 0, requests: 0, contentMs: null }
      append(all, load)
      watched = [...watched, { element, start, load }]
      new MutationObserver((_, observer) => {
        if (load.contentMs !== null || !element.isConnected) observer.disconnect()
        else look()
      }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true })
      look()
    },
    updated: (route, bytes) => {
      const load = watched.findLast((one) => one.load.route === route)?.load
      if (!load) return
      load.updates += 1
      load.bytes += bytes
      load.largest = Math.max(load.largest, bytes)
      look()
    },
    requested: () => {
      for (const { load } of watched) load.requests += 1
    },
  }
}
