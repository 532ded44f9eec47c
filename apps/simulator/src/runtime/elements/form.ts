import { BuiltIn } from './built-in'

/** Gathers the values of the named elements inside. */
export class Form extends BuiltIn {
  protected override build(): void {
    this.addEventListener('form-submit', () => this.fire('submit', { value: this.formValue }))
    this.addEventListener('form-reset', () => {
      for (const element of this.inner()) element.resetValue()
      this.fire('reset')
    })
  }

  private inner(): BuiltIn[] {
    return [...this.querySelectorAll('*')].filter((element) => element instanceof BuiltIn)
  }

  override get formValue(): Record<string, unknown> {
    return Object.fromEntries(
      this.inner()
        .filter((element) => element.text('name') !== '' && element.formValue !== undefined)
        .map((element) => [element.text('name'), element.formValue]),
    )
  }
}

/** A tap on the label acts on its control: the one that `for` names, or the first inside. */
export class Label extends BuiltIn {
  protected override build(): void {
    this.addEventListener('click', (event) => {
      const control = this.control()
      if (!control || (event.target instanceof Node && control.contains(event.target))) return
      control.activate()
    })
  }

  private control(): BuiltIn | undefined {
    const id = this.text('for')
    const found = id
      ? this.closest('.sim-page')?.querySelector(`[id$="--${CSS.escape(id)}"]`)
      : this.querySelector('wx-checkbox,wx-radio,wx-switch,wx-input,wx-textarea')
    return found instanceof BuiltIn ? found : undefined
  }
}
