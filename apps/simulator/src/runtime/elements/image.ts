import { BuiltIn, contain, shadow } from './built-in'

/** How WeChat's modes place a picture: CSS `object-fit` and `object-position`. */
const MODES: Record<string, [fit: string, position: string]> = {
  scaleToFill: ['fill', 'center'],
  aspectFit: ['contain', 'center'],
  aspectFill: ['cover', 'center'],
  widthFix: ['fill', 'center'],
  heightFix: ['fill', 'center'],
  top: ['none', 'top'],
  bottom: ['none', 'bottom'],
  center: ['none', 'center'],
  left: ['none', 'left'],
  right: ['none', 'right'],
  'top left': ['none', 'top left'],
  'top right': ['none', 'top right'],
  'bottom left': ['none', 'bottom left'],
  'bottom right': ['none', 'bottom right'],
}

/** The fixed modes win over any height or width of the mini-program, as they do on a phone. */
const CSS = `img{display:block;width:100%;height:100%}
:host([data-fix=width]){height:auto!important}:host([data-fix=width]) img{height:auto}
:host([data-fix=height]){width:auto!important}:host([data-fix=height]) img{width:auto}`

export class Picture extends BuiltIn {
  private readonly image = new Image()

  protected override build(): void {
    const { image } = this
    image.alt = ''
    shadow(this, CSS, image)
    contain(image, 'load', 'error')
    image.addEventListener('load', () => this.fire('load', { width: image.naturalWidth, height: image.naturalHeight }))
    image.addEventListener('error', () => this.fire('error', { errMsg: `GET ${this.text('src')} failed` }))
  }

  protected override changed(name: string): void {
    if (name === 'src') {
      const src = this.text('src')
      if (src) this.image.src = this.host.address(src)
      else this.image.removeAttribute('src')
    }
    if (name === 'lazy-load') this.image.loading = this.flag('lazy-load') ? 'lazy' : 'eager'
    if (name !== 'mode') return
    const mode = this.text('mode', 'scaleToFill')
    const [fit, position] = MODES[mode] ?? ['fill', 'center']
    Object.assign(this.image.style, { objectFit: fit, objectPosition: position })
    this.mark('data-fix', mode === 'widthFix' ? 'width' : mode === 'heightFix' ? 'height' : '')
  }
}
