import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { live, newest, none, panel, table, timeOf } from './panel'
import { both, label } from './words'

/** Jumps to other mini-programs, and what they give back. */
export const jumpsPanel = ({ controls, journal }: Host): HTMLElement => {
  const field = h('input', { value: controls.returnData.get(), placeholder: '{"bound": true}', 'aria-label': both('returnData') })
  const check = () => {
    try {
      JSON.parse(field.value || '{}')
      field.removeAttribute('aria-invalid')
      controls.returnData.set(field.value)
    } catch {
      field.setAttribute('aria-invalid', 'true')
    }
  }
  field.addEventListener('input', check)
  return panel(
    'jumps',
    h('label', { class: 'field' }, label('returnData'), field),
    live(() => {
      const list = newest(journal.jumps.get())
      if (list.length === 0) return [none()]
      const rows = list.map(({ at, appId, path, extraData, outcome }) => [
        timeOf(at),
        [appId, path, JSON.stringify(extraData)].filter((text) => text && text !== '{}').join('\n'),
        outcome === 'opened' ? '已打开' : '已取消',
      ])
      return [table(['', '', ''], rows)]
    }, journal.jumps),
  )
}
