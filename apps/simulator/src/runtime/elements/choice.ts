import { BuiltIn, contain, shadow } from './built-in'

const CSS = `:host{display:inline-flex;align-items:center;gap:4px}
input{flex:none;width:20px;height:20px;margin:0;accent-color:var(--sim-choice,#07c160)}`

const SWITCH_CSS = `:host{display:inline-block}
input{appearance:none;display:block;width:51px;height:31px;margin:0;border-radius:16px;background:#d9d9d9;position:relative;cursor:pointer}
input::after{content:'';position:absolute;inset:2px auto 2px 2px;width:27px;border-radius:50%;background:#fff;transition:left .15s}
input:checked{background:var(--sim-choice,#07c160)}input:checked::after{left:22px}input:disabled{opacity:.5}`

/** A native tick box inside; what follows a change is the kind's own. */
abstract class Tick extends BuiltIn {
  readonly control = document.createElement('input')

  protected buildTick(type: string, css: string, ...more: Node[]): void {
    this.control.type = type
    shadow(this, css, this.control, ...more)
    contain(this.control, 'input', 'change', 'focus', 'blur')
    this.control.addEventListener('change', () => this.ticked())
  }

  protected abstract ticked(): void

  protected override belongsInside(name: string): boolean {
    return name === 'aria-label'
  }

  protected override changed(name: string): void {
    if (name === 'checked') this.control.checked = this.flag('checked')
    else if (name === 'disabled') this.control.disabled = this.flag('disabled')
    else if (name === 'color') this.style.setProperty('--sim-choice', this.text('color'))
    else if (name === 'aria-label') this.control.setAttribute('aria-label', this.text('aria-label'))
  }

  override resetValue(): void {
    this.control.checked = this.flag('checked')
  }

  override activate(): void {
    this.control.click()
  }
}

export class Switch extends Tick {
  protected override build(): void {
    this.buildTick('checkbox', SWITCH_CSS)
    this.control.setAttribute('role', 'switch')
  }

  protected override ticked(): void {
    this.fire('change', { value: this.control.checked })
  }

  override get formValue(): unknown {
    return this.control.checked
  }
}

/** The text beside the box names it, as it does on a phone. */
const labelled = (control: HTMLInputElement): HTMLElement => {
  const label = document.createElement('label')
  label.style.cssText = 'display:contents'
  label.append(control, document.createElement('slot'))
  return label
}

export class Checkbox extends Tick {
  protected override build(): void {
    this.buildTick('checkbox', CSS)
    this.shadowRoot?.append(labelled(this.control))
  }

  protected override ticked(): void {
    const group = this.closest<CheckboxGroup>('wx-checkbox-group')
    group?.fire('change', { value: group.formValue })
  }
}

export class Radio extends Tick {
  protected override build(): void {
    this.buildTick('radio', CSS)
    this.shadowRoot?.append(labelled(this.control))
  }

  protected override ticked(): void {
    const group = this.closest<RadioGroup>('wx-radio-group')
    for (const other of group?.querySelectorAll<Radio>('wx-radio') ?? []) if (other !== this) other.control.checked = false
    group?.fire('change', { value: this.text('value') })
  }
}

export class CheckboxGroup extends BuiltIn {
  override get formValue(): string[] {
    return [...this.querySelectorAll<Checkbox>('wx-checkbox')]
      .filter((box) => box.control.checked)
      .map((box) => box.text('value'))
  }
}

export class RadioGroup extends BuiltIn {
  protected override build(): void {
    if (!this.hasAttribute('role')) this.mark('role', 'radiogroup')
  }

  override get formValue(): string {
    return [...this.querySelectorAll<Radio>('wx-radio')].find((radio) => radio.control.checked)?.text('value') ?? ''
  }
}

export class Slider extends BuiltIn {
  private readonly control = document.createElement('input')

  protected override build(): void {
    const { control } = this
    control.type = 'range'
    shadow(
      this,
      ':host{display:block;margin:10px 18px}input{width:100%;margin:0;accent-color:var(--sim-choice,#1aad19)}',
      control,
    )
    contain(control, 'input', 'change', 'focus', 'blur')
    control.addEventListener('input', () => this.fire('changing', { value: control.valueAsNumber }))
    control.addEventListener('change', () => this.fire('change', { value: control.valueAsNumber }))
  }

  protected override belongsInside(name: string): boolean {
    return name === 'aria-label'
  }

  protected override changed(name: string): void {
    const { control } = this
    if (name === 'activeColor') this.style.setProperty('--sim-choice', this.text('activeColor'))
    if (name === 'aria-label') control.setAttribute('aria-label', this.text('aria-label'))
    control.disabled = this.flag('disabled')
    control.min = this.text('min', '0')
    control.max = this.text('max', '100')
    control.step = this.text('step', '1')
    if (['value', 'min', 'max', 'step'].includes(name)) control.value = this.text('value', '0')
  }

  override get formValue(): number {
    return this.control.valueAsNumber
  }

  override resetValue(): void {
    this.control.value = this.text('value', '0')
  }
}
