import type { Host } from './host'

/** How far a finger must pull, in pixels. */
const PULL = 60

/** Starts a refresh as if the person had pulled the page down. */
export const refresh = (host: Host): void => {
  const page = host.pages().current()
  if (!page) return
  page.element.dataset.refreshing = ''
  host.pages().call(page, 'onPullDownRefresh')
}

interface TouchLike {
  changedTouches?: ArrayLike<{ clientY: number }>
}

/** Lets a finger pull down pages that ask for it in their JSON. */
export const installPull = (host: Host): void => {
  const { pages: area } = host.phone
  let start: number | null = null
  const y = (event: Event) => (event as TouchLike).changedTouches?.[0]?.clientY ?? 0
  area.addEventListener(
    'touchstart',
    (event) => {
      const page = host.pages().current()
      start = page?.config.enablePullDownRefresh && page.element.scrollTop <= 0 ? y(event) : null
    },
    { passive: true },
  )
  area.addEventListener(
    'touchend',
    (event) => {
      if (start !== null && y(event) - start > PULL) refresh(host)
      start = null
    },
    { passive: true },
  )
}
