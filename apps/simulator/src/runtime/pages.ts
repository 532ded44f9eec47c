import type { Root } from 'glass-easel-miniprogram-adapter'
import type { PageConfig, Program } from '../program'
import { h } from './dom'
import type { EventChannel } from './event-channel'
import type { Framework } from './framework'
import type { Load } from './modules'
import { type Route, tabPaths } from './routes'
import { type Signal, signal } from './signal'

/** WeChat's limit of pages in one stack. */
export const STACK_LIMIT = 10

/** Distance from the end at which a page is told that its end is reached, in pixels. */
const REACH_BOTTOM = 50

type Hook = (this: unknown, ...args: unknown[]) => unknown

/** The instance that the mini-program's code knows as its page. */
export interface PageInstance {
  [key: string]: unknown
  route: string
}

export interface Page {
  route: string
  query: Record<string, string>
  config: PageConfig
  element: HTMLElement
  root: Root
  instance: PageInstance
}

/** The pages that are open, and the one that is seen. */
export interface Pages {
  stack: () => readonly Page[]
  current: () => Page | undefined
  /** Changes whenever another page comes to the front, and when its look changes. */
  front: Signal<number>
  touchFront: () => void
  open: (route: Route, channel?: EventChannel) => void
  replace: (route: Route) => void
  relaunch: (route: Route) => void
  switchTab: (route: Route) => void
  back: (delta: number) => void
  /** Route of the page that is being made just now, whose element is not in place yet. */
  making: () => string | undefined
  /** Calls a hook of the page if it has it; what it throws goes to the error report. */
  call: (page: Page, hook: string, ...args: unknown[]) => unknown
}

export interface PagesOptions {
  program: Program
  framework: Framework
  load: Load
  area: HTMLElement
  report: (error: unknown) => void
  /** Told of each page before its onLoad; `start` is when its making began, in ms of `performance.now()`. */
  onMade: (route: string, element: HTMLElement, start: number) => void
}

export const createPages = ({ program, framework, load, area, report, onMade }: PagesOptions): Pages => {
  const { app, configs } = program
  const tabs = tabPaths(app)
  const keptTabs = new Map<string, Page>()
  const ready = new WeakSet<Page>()
  const front = signal(0)
  let stack: Page[] = []
  let making: string | undefined

  const touchFront = () => front.set(front.get() + 1)
  const call: Pages['call'] = (page, hook, ...args) => {
    const method = page.instance[hook]
    if (typeof method !== 'function') return undefined
    try {
      return (method as Hook).apply(page.instance, args)
    } catch (error) {
      report(error)
      return undefined
    }
  }

  /** Components first, then the page itself, as WeChat injects a page's code. */
  const loadWithComponents = (path: string, seen: Set<string>) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const component of Object.values(configs[path]?.usingComponents ?? {})) {
      const target = component.startsWith('/')
        ? component.slice(1)
        : new URL(component, `http://package/${path}`).pathname.slice(1)
      if (program.modules[`${target}.js`] !== undefined) loadWithComponents(target, seen)
    }
    load(`${path}.js`)
  }
  const watchScroll = (page: Page) => {
    let atEnd = false
    page.element.addEventListener('scroll', (event) => {
      if (event.target !== page.element) return
      const { scrollTop, scrollHeight, clientHeight } = page.element
      call(page, 'onPageScroll', { scrollTop })
      const distance = page.config.onReachBottomDistance ?? REACH_BOTTOM
      const near = scrollTop + clientHeight >= scrollHeight - distance
      if (near && !atEnd) call(page, 'onReachBottom')
      atEnd = near
    })
  }

  const show = (page: Page) => {
    for (const other of area.children) other.removeAttribute('data-current')
    page.element.hidden = false
    page.element.dataset.current = ''
    call(page, 'onShow')
    if (!ready.has(page)) {
      ready.add(page)
      call(page, 'onReady')
    }
    touchFront()
  }
  const hide = (page: Page | undefined) => {
    if (!page) return
    page.element.hidden = true
    call(page, 'onHide')
  }
  const destroy = (page: Page | undefined) => {
    if (!page) return
    call(page, 'onUnload')
    page.root.release()
    page.element.remove()
    keptTabs.delete(page.route)
  }

  const create = ({ path, query }: Route, channel?: EventChannel): Page => {
    const start = performance.now()
    making = path
    loadWithComponents(path, new Set())
    const root = framework.createPage(path)
    const instance = root.get() as unknown as PageInstance
    instance.route = path
    instance.__route__ = path
    instance.options = query
    instance.getOpenerEventChannel = () => channel ?? {}
    const placeholder = h('i')
    const element = h('div', { class: 'sim-page', 'data-route': path }, placeholder)
    area.append(element)
    const page: Page = { route: path, query, config: { ...app.window, ...configs[path] }, element, root, instance }
    if (tabs.includes(path)) keptTabs.set(path, page)
    watchScroll(page)
    onMade(path, element, start)
    call(page, 'onLoad', query)
    root.attach(element as never, placeholder as never)
    making = undefined
    return page
  }
  const push = (route: Route, channel?: EventChannel) => {
    const page = create(route, channel)
    stack = [...stack, page]
    show(page)
  }

  return {
    stack: () => stack,
    current: () => stack.at(-1),
    front,
    touchFront,
    making: () => making,
    call,
    open: (route, channel) => {
      hide(stack.at(-1))
      push(route, channel)
    },
    replace: (route) => {
      const leaving = stack.at(-1)
      stack = stack.slice(0, -1)
      destroy(leaving)
      push(route)
    },
    relaunch: (route) => {
      const leaving = new Set([...stack, ...keptTabs.values()])
      stack = []
      for (const page of leaving) destroy(page)
      push(route)
    },
    switchTab: (route) => {
      const [bottom, ...above] = stack
      for (const page of above.reverse()) destroy(page)
      if (bottom?.route === route.path) {
        stack = [bottom]
        if (above.length > 0) show(bottom)
        return
      }
      if (bottom && tabs.includes(bottom.route)) {
        if (above.length === 0) hide(bottom)
      } else destroy(bottom)
      const kept = keptTabs.get(route.path)
      stack = kept ? [kept] : []
      if (kept) show(kept)
      else push(route)
    },
    back: (delta) => {
      const staying = Math.max(1, stack.length - delta)
      const leaving = stack.slice(staying).reverse()
      stack = stack.slice(0, staying)
      for (const page of leaving) destroy(page)
      const page = stack.at(-1)
      if (page && leaving.length > 0) show(page)
    },
  }
}
