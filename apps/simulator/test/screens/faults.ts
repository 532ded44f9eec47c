import type { Page } from 'playwright-core'

/** What looks off on the page in view: a word for each fault, with the text where it is. `root` selects the phone's screen. */
export const faultsOf = (page: Page, root: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const EDGE = 1
    const FINGER = 44
    const AIR = 0.2
    const screen = document.querySelector(selector)!
    const frame = screen.getBoundingClientRect()
    const faults: string[] = []
    const all = [...screen.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible'
    })
    const said = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24) ||
      element.className.toString().slice(0, 40)
    /** Inside something that scrolls sideways, or cuts what is beyond it on purpose. */
    const contained = (element: Element): boolean => {
      for (let parent = element.parentElement; parent && parent !== screen; parent = parent.parentElement) {
        const { overflowX } = getComputedStyle(parent)
        if (overflowX === 'auto' || overflowX === 'scroll' || overflowX === 'hidden') return true
      }
      return false
    }
    const ownText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())

    for (const element of all) {
      const box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      if ((box.right > frame.right + EDGE || box.left < frame.left - EDGE) && !contained(element))
        faults.push(`beyond the edge: ${said(element)}`)
      if (ownText(element) && element.scrollWidth > element.clientWidth + EDGE && element.clientWidth > 0) {
        const cut = style.overflowX === 'hidden' || style.overflowX === 'clip'
        if (cut && style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none') faults.push(`cut off: ${said(element)}`)
      }
      const role = element.getAttribute('role') ?? element.getAttribute('aria-role')
      if (role && ['button', 'tab', 'radio', 'checkbox', 'switch', 'link'].includes(role)) {
        const inner = [...element.children].map((child) => child.getBoundingClientRect())
        const width = Math.max(box.width, ...inner.map((one) => one.width))
        const height = Math.max(box.height, ...inner.map((one) => one.height))
        if (Math.round(width) < FINGER || Math.round(height) < FINGER)
          faults.push(`smaller than a finger (${Math.round(width)} × ${Math.round(height)}): ${said(element)}`)
      }
    }

    const texts = all.filter(ownText).flatMap((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const within = element.getBoundingClientRect()
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
        // What lies outside its element is cut off; above and below its strokes a letter's box is empty.
        const air = (bottom - top) * AIR
        return { element, left, right: Math.min(right, within.right), top: top + air, bottom: bottom - air }
      })
    })
    type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > EDGE && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > EDGE
    const layer = (element: Element): Element | null => {
      for (let parent: Element | null = element; parent && parent !== screen; parent = parent.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(parent).position)) return parent
      return null
    }
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue
        if (overlap(one, other) && layer(one.element) === layer(other.element))
          faults.push(`${said(one.element)} lies over ${said(other.element)}`)
      }
    })
    return [...new Set(faults)]
  }, root)
