import { BuiltIn, contain, shadow } from './built-in'

const CSS = `:host{display:block}
input,textarea{display:block;box-sizing:border-box;width:100%;height:100%;min-height:inherit;margin:0;padding:0;border:0;outline:0;background:none;font:inherit;color:inherit;text-align:inherit;letter-spacing:inherit;resize:none}
::placeholder{color:var(--sim-placeholder,#808080);opacity:1}`

const INPUT_MODES: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

/** WeChat's length limit of a field that sets none. */
const DEFAULT_LENGTH = 140

/** What input and textarea share: a native control inside, WeChat's events outside. */
abstract class Field<C extends HTMLInputElement | HTMLTextAreaElement> extends BuiltIn {
  protected abstract readonly control: C

  protected override build(): void {
    const { control } = this
    shadow(this, CSS, control)
    contain(control, 'input', 'change', 'focus', 'blur')
    control.maxLength = DEFAULT_LENGTH
    const value = () => ({ value: control.value, cursor: control.selectionStart ?? control.value.length })
    control.addEventListener('input', () => this.fire('input', value()))
    control.addEventListener('focus', () => this.fire('focus', { ...value(), height: 0 }))
    control.addEventListener('blur', () => this.fire('blur', value()))
    control.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter' && this.confirmsOnEnter) this.fire('confirm', value())
    })
  }

  protected get confirmsOnEnter(): boolean {
    return true
  }

  protected override belongsInside(name: string): boolean {
    return name === 'placeholder' || name === 'aria-label'
  }

  protected override changed(name: string): void {
    const { control } = this
    if (name === 'value' && control.value !== this.text('value')) control.value = this.text('value')
    else if (name === 'placeholder') control.placeholder = this.text('placeholder')
    else if (name === 'disabled') control.disabled = this.flag('disabled')
    else if (name === 'maxlength') {
      const length = this.number('maxlength', DEFAULT_LENGTH)
      if (length < 0) control.removeAttribute('maxlength')
      else control.maxLength = length
    } else if (name === 'aria-label') control.setAttribute('aria-label', this.text('aria-label'))
    else if (name === 'confirm-type') control.enterKeyHint = this.text('confirm-type')
    else if (name === 'placeholder-style') {
      const colour = /color\s*:\s*([^;]+)/.exec(this.text('placeholder-style'))?.[1]
      this.style.setProperty('--sim-placeholder', colour ?? '')
    } else if ((name === 'focus' || name === 'auto-focus') && this.flag(name)) control.focus()
  }

  override get formValue(): unknown {
    return this.control.value
  }

  override resetValue(): void {
    this.control.value = this.text('value')
  }

  override activate(): void {
    this.control.focus()
  }
}

export class Input extends Field<HTMLInputElement> {
  protected readonly control = document.createElement('input')

  protected override changed(name: string): void {
    super.changed(name)
    if (name === 'type' || name === 'password') {
      this.control.type = this.flag('password') || this.text('type') === 'safe-password' ? 'password' : 'text'
      this.control.inputMode = INPUT_MODES[this.text('type')] ?? 'text'
    }
  }
}

export class Textarea extends Field<HTMLTextAreaElement> {
  protected readonly control = document.createElement('textarea')

  protected override build(): void {
    super.build()
    this.control.addEventListener('input', () => this.grow())
  }

  protected override get confirmsOnEnter(): boolean {
    return this.text('confirm-type') !== '' && this.text('confirm-type') !== 'return'
  }

  protected override changed(name: string): void {
    super.changed(name)
    if (name === 'value' || name === 'auto-height') this.grow()
  }

  private grow(): void {
    if (!this.flag('auto-height')) return
    this.style.height = 'auto'
    this.style.height = `${this.control.scrollHeight}px`
  }
}
