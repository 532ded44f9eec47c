import { phoneUnits } from '../../compile/units'
import type { CanvasNode } from '../canvas-node'
import type { ElementHost } from './element-host'

interface FrameworkNode {
  getAttribute: (name: string) => unknown
}

/**
 * One of WeChat's built-in elements. The framework hands attributes to the DOM as text; the values as the
 * mini-program set them (arrays, objects, booleans) are read back from its node.
 */
export class BuiltIn extends HTMLElement {
  /** Set once before the elements are defined. */
  static host: ElementHost

  /** The framework's node, put here by its backend. */
  declare __wxElement?: FrameworkNode

  private readonly values = new Map<string, unknown>()
  private built = false

  override setAttribute(name: string, text: string): void {
    // The style is not among the node's attributes; an attribute that is bound to undefined or null counts as absent.
    const value = name === 'style' || !this.__wxElement ? text : this.__wxElement.getAttribute(name)
    this.values.set(name, value ?? undefined)
    if (value === undefined || value === null || this.belongsInside(name)) super.removeAttribute(name)
    else super.setAttribute(name, name === 'style' ? phoneUnits(text) : typeof value === 'object' ? '' : text)
    if (this.built) this.changed(name)
  }

  override removeAttribute(name: string): void {
    this.values.set(name, false)
    super.removeAttribute(name)
    if (this.built) this.changed(name)
  }

  /** Attributes that an inner control carries instead, lest a reader find two fields of one name. */
  protected belongsInside(_name: string): boolean {
    return false
  }

  /** Sets an attribute that is ours and not the mini-program's. */
  protected mark(name: string, text: string): void {
    super.setAttribute(name, text)
  }

  connectedCallback(): void {
    if (this.built) return
    this.built = true
    this.build()
    for (const name of this.values.keys()) this.changed(name)
  }

  /** Makes the inner parts, once, when the element first comes into the page. */
  protected build(): void {}

  /** Told of each attribute after `build`, and of each change later. */
  protected changed(_name: string): void {}

  attribute(name: string): unknown {
    return this.values.get(name)
  }

  text(name: string, fallback = ''): string {
    const value = this.values.get(name)
    return value === undefined || value === false ? fallback : String(value)
  }

  number(name: string, fallback: number): number {
    const value = Number.parseFloat(this.text(name))
    return Number.isFinite(value) ? value : fallback
  }

  flag(name: string, fallback = false): boolean {
    const value = this.values.get(name)
    if (value === undefined) return fallback
    return value !== false && value !== 'false'
  }

  /** Tells the mini-program of an event of this element. */
  fire(type: string, detail: object = {}, bubbles = false): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles }))
  }

  /** What wx.createSelectorQuery answers for `node` and `context`. */
  get node(): CanvasNode | null {
    return null
  }

  get context(): object | null {
    return null
  }

  /** The value under the element's name in a form; undefined for elements that have none. */
  get formValue(): unknown {
    return undefined
  }

  /** Back to the value that the template gives, when its form is reset. */
  resetValue(): void {}

  /** What a tap on the element's label does. */
  activate(): void {}

  protected get host(): ElementHost {
    return BuiltIn.host
  }
}

/** A shadow tree with its style, so that the mini-program's style sheets do not reach inside. */
export const shadow = (host: BuiltIn, css: string, ...children: Node[]): ShadowRoot => {
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = css
  root.append(style, ...children)
  return root
}

/** Keeps an inner control's own events inside: the mini-program gets the built-in element's. */
export const contain = (control: HTMLElement, ...types: string[]): void => {
  for (const type of types) control.addEventListener(type, (event) => event.stopPropagation())
}
