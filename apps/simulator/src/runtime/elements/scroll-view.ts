import { BuiltIn } from './built-in'

/** WeChat's default distance from an end at which it is told, in pixels. */
const THRESHOLD = 50

export class ScrollView extends BuiltIn {
  private atStart = true
  private atEnd = false
  private last = { top: 0, left: 0 }

  protected override build(): void {
    this.addEventListener(
      'scroll',
      (event) => {
        if (event instanceof CustomEvent || event.target !== this) return
        event.stopImmediatePropagation()
        this.scrolled()
      },
      { capture: true },
    )
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = this
    const deltaX = this.last.left - scrollLeft
    const deltaY = this.last.top - scrollTop
    this.last = { top: scrollTop, left: scrollLeft }
    this.fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX, deltaY })
    const vertical = !this.flag('scroll-x')
    const position = vertical ? scrollTop : scrollLeft
    const rest = vertical ? scrollHeight - this.clientHeight - scrollTop : scrollWidth - this.clientWidth - scrollLeft
    const nearEnd = rest <= this.number('lower-threshold', THRESHOLD)
    const nearStart = position <= this.number('upper-threshold', THRESHOLD)
    if (nearEnd && !this.atEnd) this.fire('scrolltolower', { direction: vertical ? 'bottom' : 'right' })
    if (nearStart && !this.atStart) this.fire('scrolltoupper', { direction: vertical ? 'top' : 'left' })
    this.atEnd = nearEnd
    this.atStart = nearStart
  }

  protected override changed(name: string): void {
    if (name === 'scroll-x' || name === 'scroll-y') {
      this.style.overflowX = this.flag('scroll-x') ? 'auto' : 'hidden'
      this.style.overflowY = this.flag('scroll-y') ? 'auto' : 'hidden'
    }
    const behavior = this.flag('scroll-with-animation') ? 'smooth' : 'instant'
    if (name === 'scroll-top') this.scrollTo({ top: this.number(name, 0), behavior })
    if (name === 'scroll-left') this.scrollTo({ left: this.number(name, 0), behavior })
    if (name === 'scroll-into-view' && this.text(name)) this.showChild(this.text(name), behavior)
  }

  private showChild(id: string, behavior: ScrollBehavior): void {
    const child = this.querySelector(`[id$="--${CSS.escape(id)}"]`)
    if (!child) return
    const own = this.getBoundingClientRect()
    const rect = child.getBoundingClientRect()
    this.scrollTo({ top: this.scrollTop + rect.top - own.top, left: this.scrollLeft + rect.left - own.left, behavior })
  }
}
