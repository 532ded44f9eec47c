import { localMinute, offsetWords } from '../runtime/clock'
import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { hint, live, panel, row } from './panel'
import { both, label } from './words'

const HOUR = 3_600_000

const STEPS: readonly [name: string, offset: number][] = [
  ['−1 天', -24 * HOUR],
  ['−1 小时', -HOUR],
  ['+1 小时', HOUR],
  ['+1 天', 24 * HOUR],
  ['+30 天', 720 * HOUR],
]

/** How far the phone's clock runs from the computer's. */
export const clockPanel = ({ controls: { clockOffset } }: Host): HTMLElement => {
  const field = h('input', { type: 'datetime-local', 'aria-label': both('clockAt') })
  const fill = () => {
    field.value = localMinute(Date.now() + clockOffset.get())
  }
  const shift = (by: number) => clockOffset.set(clockOffset.get() + by)
  field.addEventListener('change', () => {
    const asked = new Date(field.value).getTime()
    if (Number.isFinite(asked)) clockOffset.set(asked - new Date(localMinute(Date.now())).getTime())
  })
  clockOffset.watch(fill)
  fill()
  return panel(
    'clock',
    row(
      field,
      live(() => [h('span', { class: 'tag' }, offsetWords(clockOffset.get()))], clockOffset),
    ),
    h(
      'p',
      { class: 'chips' },
      ...STEPS.map(([name, by]) => h('button', { type: 'button', onclick: () => shift(by) }, name)),
      h('button', { type: 'button', onclick: () => clockOffset.set(0) }, label('clockReset')),
    ),
    hint(label('clockHint')),
  )
}
