import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { signal } from '../runtime/signal'
import { STEP_DAYS, withSteps } from '../runtime/steps'
import { hint, live, panel, row, tick } from './panel'
import { both, label } from './words'

const PRESETS = [0, 3000, 8000, 20_000, 98_800]

const TODAY = STEP_DAYS - 1

const dayName = (day: number): string => (day === TODAY ? '今天' : `${TODAY - day} 天前`)

/** Steps of WeRun: 31 days as bars, of which one is in hand. */
export const stepsPanel = ({ controls }: Host): HTMLElement => {
  const { steps } = controls
  const chosen = signal(TODAY)
  const field = h('input', { type: 'number', min: 0, max: 100_000, step: 100 })
  const change = (count: number) => steps.set(withSteps(steps.get(), chosen.get(), count))
  const fill = () => {
    field.value = String(steps.get()[chosen.get()] ?? 0)
    field.setAttribute('aria-label', both(chosen.get() === TODAY ? 'stepsToday' : 'stepsOf'))
  }
  field.addEventListener('change', () => change(field.valueAsNumber))
  steps.watch(fill)
  chosen.watch(fill)
  fill()
  const bars = () => {
    const most = Math.max(1, ...steps.get())
    return steps.get().map((count, day) =>
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(day === chosen.get()),
          'aria-label': `${dayName(day)} ${count} 步`,
          title: `${dayName(day)} ${count} 步`,
          onclick: () => chosen.set(day),
        },
        h('i', { style: `height: ${Math.max(2, Math.round((count / most) * 100))}%` }),
      ),
    )
  }
  return panel(
    'steps',
    live(() => [h('div', { class: 'bars' }, ...bars())], steps, chosen),
    row(
      live(() => [h('span', { class: 'tag' }, dayName(chosen.get()))], chosen),
      field,
    ),
    h(
      'p',
      { class: 'chips' },
      ...PRESETS.map((count) => h('button', { type: 'button', onclick: () => change(count) }, count.toLocaleString('en'))),
    ),
    tick('weRunOff', controls.weRun, true),
    hint(label('stepsHint')),
  )
}
