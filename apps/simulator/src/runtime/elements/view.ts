import { BuiltIn } from './built-in'
import { installPress } from './press'

/** A box. */
export class View extends BuiltIn {
  protected override build(): void {
    installPress(this, 'none', 50, 400)
  }
}

/** Text; `space` and `user-select` as WeChat has them. */
export class Text extends BuiltIn {
  protected override changed(name: string): void {
    if (name === 'space') this.style.whiteSpace = this.text('space') ? 'pre-wrap' : ''
    if (name === 'user-select' || name === 'selectable') {
      this.style.userSelect = this.flag('user-select') || this.flag('selectable') ? 'text' : ''
    }
    if (name === 'max-lines' && this.number('max-lines', 0) > 0) {
      Object.assign(this.style, {
        display: '-webkit-box',
        webkitBoxOrient: 'vertical',
        webkitLineClamp: this.text('max-lines'),
        overflow: 'hidden',
      })
    }
  }
}

/** A box that belongs to the page rather than to its place, such as a pop-up. */
export class PageMeta extends BuiltIn {
  protected override changed(name: string): void {
    const page = this.closest<HTMLElement>('.sim-page')
    if (!page) return
    if (name === 'page-style') page.style.cssText += `;${this.text('page-style')}`
    if (name === 'page-font-size') {
      const size = this.text('page-font-size')
      page.style.fontSize = size === 'system' ? `${this.host.fontPixels()}px` : size
    }
  }
}

/** What only WeChat can show: its name in a frame. */
export class Placeholder extends BuiltIn {
  protected override build(): void {
    const name = this.localName.replace('wx-', '')
    this.mark('data-placeholder', this.text('src') ? `${name} ${this.text('src')}` : name)
  }
}

/** An icon of WeChat's own set. */
export class Icon extends BuiltIn {
  private static readonly glyphs: Record<string, [glyph: string, colour: string]> = {
    success: ['✓', '#07c160'],
    success_no_circle: ['✓', '#07c160'],
    info: ['i', '#10aeff'],
    warn: ['!', '#f76260'],
    waiting: ['…', '#10aeff'],
    cancel: ['✕', '#f43530'],
    download: ['↓', '#07c160'],
    search: ['⌕', '#b2b2b2'],
    clear: ['✕', '#b2b2b2'],
  }

  protected override changed(): void {
    const [glyph, colour] = Icon.glyphs[this.text('type')] ?? ['', '']
    this.textContent = glyph
    this.style.fontSize = `${this.number('size', 23)}px`
    this.style.color = this.text('color', colour)
  }
}

/** A bar of progress in percent. */
export class Progress extends BuiltIn {
  private bar?: HTMLElement

  protected override build(): void {
    this.bar = document.createElement('i')
    this.append(this.bar)
    this.mark('role', 'progressbar')
  }

  protected override changed(name: string): void {
    if (!this.bar || name === 'role' || name.startsWith('aria-')) return
    const percent = Math.min(100, Math.max(0, this.number('percent', 0)))
    this.mark('aria-valuenow', String(percent))
    this.style.setProperty('--sim-stroke', `${this.number('stroke-width', 6)}px`)
    this.style.backgroundColor = this.text('backgroundColor', '#ebebeb')
    this.bar.style.width = `${percent}%`
    this.bar.style.backgroundColor = this.text('activeColor', this.text('color', '#09bb07'))
  }
}
