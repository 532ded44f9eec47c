import { h } from '../dom'
import { BuiltIn, shadow } from './built-in'

const CSS = `:host{display:block;height:150px;position:relative;overflow:hidden}
.track{display:flex;width:100%;height:100%;overflow:auto;scroll-snap-type:x mandatory;scrollbar-width:none}
:host([data-vertical]) .track{flex-direction:column;scroll-snap-type:y mandatory}
::slotted(*){flex:0 0 100%;scroll-snap-align:start}
.dots{position:absolute;bottom:10px;left:0;right:0;display:flex;justify-content:center;gap:8px;pointer-events:none}
.dots i{width:8px;height:8px;border-radius:50%;background:var(--sim-dot,rgba(0,0,0,.3))}.dots i.on{background:var(--sim-dot-on,#000)}`

/** Slides on a snapping track. */
export class Swiper extends BuiltIn {
  private readonly track = h('div', { class: 'track' }, h('slot'))
  private readonly dots = h('div', { class: 'dots', 'aria-hidden': 'true' })
  private current = 0
  private timer: ReturnType<typeof setInterval> | undefined

  protected override build(): void {
    shadow(this, CSS, this.track, this.dots)
    this.track.addEventListener('scrollend', () => this.settled('touch'))
    this.track.firstElementChild?.addEventListener('slotchange', () => {
      this.drawDots()
      this.goTo(this.number('current', 0), false)
    })
  }

  disconnectedCallback(): void {
    clearInterval(this.timer)
  }

  private get count(): number {
    return this.querySelectorAll(':scope > wx-swiper-item').length
  }

  private get vertical(): boolean {
    return this.flag('vertical')
  }

  private goTo(index: number, smooth: boolean): void {
    const size = this.vertical ? this.track.clientHeight : this.track.clientWidth
    this.track.scrollTo({ [this.vertical ? 'top' : 'left']: size * index, behavior: smooth ? 'smooth' : 'instant' })
    if (smooth) return
    this.current = index
    this.drawDots()
  }

  private settled(source: string): void {
    const size = this.vertical ? this.track.clientHeight : this.track.clientWidth
    const index = size ? Math.round((this.vertical ? this.track.scrollTop : this.track.scrollLeft) / size) : 0
    if (index !== this.current) {
      this.current = index
      this.fire('change', { current: index, source })
    }
    this.fire('animationfinish', { current: index, source })
    this.drawDots()
  }

  private drawDots(): void {
    const dots = Array.from({ length: this.count }, (_, index) => h('i', { class: index === this.current ? 'on' : '' }))
    this.dots.replaceChildren(...(this.flag('indicator-dots') ? dots : []))
  }

  protected override changed(name: string): void {
    if (name === 'vertical') this.toggleAttribute('data-vertical', this.vertical)
    if (name === 'current' && this.number('current', 0) !== this.current) this.goTo(this.number('current', 0), true)
    if (name === 'indicator-dots') this.drawDots()
    if (name === 'indicator-color') this.style.setProperty('--sim-dot', this.text(name))
    if (name === 'indicator-active-color') this.style.setProperty('--sim-dot-on', this.text(name))
    if (name !== 'autoplay' && name !== 'interval') return
    clearInterval(this.timer)
    if (this.flag('autoplay')) {
      this.timer = setInterval(
        () => this.count > 1 && this.goTo((this.current + 1) % this.count, true),
        this.number('interval', 5000),
      )
    }
  }
}
