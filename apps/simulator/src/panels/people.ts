import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { restart } from '../runtime/restart'
import { button, live, panel, row } from './panel'
import { both, label } from './words'

/** Who wx.login stands for. */
export const signInPanel = ({ controls }: Host): HTMLElement => {
  const field = h('input', { value: controls.person, 'aria-label': both('name') })
  const become = () => restart({ person: field.value.trim() || controls.person })
  field.addEventListener('keydown', (event) => event.key === 'Enter' && become())
  return panel(
    'signIn',
    false,
    row(field, button('become', become, true)),
    h('p', { class: 'hint' }, `wx.login → sandbox:${controls.person}`),
    h('p', { class: 'hint' }, label('signInHint')),
  )
}

/** What the next scan finds. */
export const scanPanel = ({ controls }: Host): HTMLElement => {
  const field = h('input', { placeholder: both('scanText'), 'aria-label': both('scanText') })
  return panel(
    'scan',
    false,
    row(
      field,
      button('scanNext', () => controls.nextScan.set({ text: field.value }), true),
      button('scanCancel', () => controls.nextScan.set({ cancel: true })),
    ),
    live(() => {
      const next = controls.nextScan.get()
      if (!next) return [h('p', { class: 'hint' }, label('scanHint'))]
      return 'cancel' in next ? [h('p', {}, label('scanWillCancel'))] : [h('p', {}, label('scanReady'), `：${next.text}`)]
    }, controls.nextScan),
  )
}

/** Today's steps of WeRun. */
export const stepsPanel = ({ controls }: Host): HTMLElement => {
  const field = h('input', { type: 'number', min: 0, max: 100000, value: controls.steps.get(), 'aria-label': both('stepsToday') })
  field.addEventListener('change', () => controls.steps.set(Math.max(0, Math.round(field.valueAsNumber || 0))))
  return panel('steps', false, row(h('label', {}, label('stepsToday'), ' ', field)))
}
