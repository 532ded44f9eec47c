import { h } from '../dom'
import { BuiltIn } from './built-in'

type Item = unknown

const labelOf = (item: Item, key: string): string =>
  key && item !== null && typeof item === 'object' ? String((item as Record<string, unknown>)[key] ?? '') : String(item)

/** Opens a choice from the bottom of the phone when it is tapped. */
export class Picker extends BuiltIn {
  protected override build(): void {
    this.addEventListener('click', () => {
      if (this.flag('disabled')) return
      void this.choose().then((value) => (value === null ? this.fire('cancel') : this.fire('change', { value })))
    })
  }

  private choose(): Promise<unknown> {
    const mode = this.text('mode', 'selector')
    if (mode === 'date') return this.native(this.text('fields') === 'month' ? 'month' : 'date', '选择日期')
    if (mode === 'time') return this.native('time', '选择时间')
    if (mode === 'multiSelector') return this.columns()
    if (mode === 'region') return this.region()
    return this.list()
  }

  private items(value: unknown): Item[] {
    return Array.isArray(value) ? value : []
  }

  private async list(): Promise<number | null> {
    const labels = this.items(this.attribute('range')).map((item) => labelOf(item, this.text('range-key')))
    const index = await this.host.dialogs.sheet(labels, this.text('header-text', '请选择'))
    return index < 0 ? null : index
  }

  private native(type: string, title: string): Promise<string | null> {
    const input = h('input', {
      type,
      value: this.text('value'),
      min: this.text('start') || undefined,
      max: this.text('end') || undefined,
      'aria-label': title,
    })
    return this.host.dialogs.form(title, input, () => input.value)
  }

  private columns(): Promise<number[] | null> {
    const chosen = this.items(this.attribute('value'))
    const selects = this.items(this.attribute('range')).map((column, at) => {
      const options = this.items(column).map((item, index) =>
        h('option', { value: index, selected: index === Number(chosen[at] ?? 0) }, labelOf(item, this.text('range-key'))),
      )
      const select = h('select', { 'aria-label': `第 ${at + 1} 列` }, ...options)
      select.addEventListener('change', () => this.fire('columnchange', { column: at, value: select.selectedIndex }))
      return select
    })
    return this.host.dialogs.form('请选择', h('div', { class: 'picker-columns' }, ...selects), () =>
      selects.map((select) => select.selectedIndex),
    )
  }

  private region(): Promise<string[] | null> {
    const input = h('input', {
      value: this.items(this.attribute('value')).join(' '),
      placeholder: '省 市 区',
      'aria-label': '省 市 区',
    })
    return this.host.dialogs.form('选择地区', input, () => input.value.split(/\s+/).filter(Boolean))
  }

  override get formValue(): unknown {
    return this.attribute('value')
  }
}

const ROW = 34

/** Columns that snap to a row, for pickers that stand in a page. */
export class PickerView extends BuiltIn {
  columnsChanged(): void {
    const value = [...this.querySelectorAll<PickerViewColumn>('wx-picker-view-column')].map(({ index }) => index)
    this.fire('change', { value })
  }

  protected override changed(name: string): void {
    if (name === 'value') requestAnimationFrame(() => this.showValue())
  }

  private showValue(): void {
    const value = this.attribute('value')
    const columns = this.querySelectorAll<PickerViewColumn>('wx-picker-view-column')
    if (Array.isArray(value)) for (const [at, column] of columns.entries()) column.show(Number(value[at] ?? 0))
  }
}

export class PickerViewColumn extends BuiltIn {
  index = 0

  protected override build(): void {
    this.addEventListener('scrollend', (event) => {
      event.stopPropagation()
      const index = Math.round(this.scrollTop / ROW)
      if (index === this.index) return
      this.index = index
      this.closest<PickerView>('wx-picker-view')?.columnsChanged()
    })
  }

  show(index: number): void {
    this.index = index
    this.scrollTop = index * ROW
  }
}
