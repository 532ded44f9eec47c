import { devices } from '../runtime/devices'
import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { restart } from '../runtime/restart'
import { button } from './panel'
import { both, label, words } from './words'

/** The head of the page: what this is, and the phone's own switches. */
export const systemHead = ({ controls, program }: Host): HTMLElement => {
  const device = h(
    'select',
    {},
    ...devices.map(({ id, name, width, height }) =>
      h('option', { value: id, selected: id === controls.device.get().id }, `${name} ${width}×${height}`),
    ),
  )
  device.addEventListener('change', () => {
    const chosen = devices.find(({ id }) => id === device.value)
    if (chosen) controls.device.set(chosen)
  })
  const theme = h(
    'select',
    {},
    ...(['light', 'dark'] as const).map((name) =>
      h('option', { value: name, selected: name === controls.theme.get() }, both(name)),
    ),
  )
  theme.addEventListener('change', () => controls.theme.set(theme.value === 'dark' ? 'dark' : 'light'))
  controls.theme.watch((value) => {
    theme.value = value
  })
  const online = h('input', { type: 'checkbox', checked: controls.online.get() })
  online.addEventListener('change', () => controls.online.set(online.checked))
  controls.online.watch((value) => {
    online.checked = value
  })
  return h(
    'header',
    { class: 'bench-head' },
    h('span', { class: 'bench-label' }, words.label.join(' / ')),
    h('label', {}, label('device'), device),
    h('label', { title: program.app.darkmode ? '' : both('themeIgnored') }, label('theme'), theme),
    h('label', {}, online, label('online')),
    button('restart', () => restart()),
  )
}
