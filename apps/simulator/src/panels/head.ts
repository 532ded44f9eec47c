import { devices } from '../runtime/devices'
import { h } from '../runtime/dom'
import { fontById, fontSizes } from '../runtime/font-sizes'
import type { Host } from '../runtime/host'
import { reset, restart } from '../runtime/restart'
import { button, byId } from './panel'
import { both, label, words } from './words'

interface Listed {
  id: string
  name: string
}

/** The head of the page: what this is, and the phone's own switches. */
export const head = ({ controls, program }: Host): HTMLElement => {
  const select = (options: readonly Listed[], value: ReturnType<typeof byId>) => {
    const list = h('select', {}, ...options.map(({ id, name }) => h('option', { value: id, selected: id === value.get() }, name)))
    list.addEventListener('change', () => value.set(list.value))
    value.watch((now) => {
      list.value = now
    })
    return list
  }
  const theme = {
    get: controls.theme.get,
    set: (id: string) => controls.theme.set(id === 'dark' ? 'dark' : 'light'),
    watch: controls.theme.watch,
  }
  const resetButton = button('reset', () => {
    if (resetButton.dataset.sure) return reset()
    resetButton.dataset.sure = '1'
    resetButton.replaceChildren(label('resetSure'))
  })
  resetButton.addEventListener('blur', () => {
    delete resetButton.dataset.sure
    resetButton.replaceChildren(label('reset'))
  })
  return h(
    'header',
    { class: 'bench-head' },
    h('span', { class: 'bench-label' }, words.label.join(' / ')),
    h(
      'label',
      {},
      label('device'),
      select(
        devices.map(({ id, name, width, height }) => ({ id, name: `${name} ${width}×${height}` })),
        byId(controls.device, (id) => devices.find((device) => device.id === id)),
      ),
    ),
    h(
      'label',
      {},
      label('font'),
      select(
        fontSizes.map(({ id, zh, pixels }) => ({ id, name: `${zh} ${pixels}px` })),
        byId(controls.font, fontById),
      ),
    ),
    h(
      'label',
      { title: program.app.darkmode ? '' : both('themeIgnored') },
      label('theme'),
      select(
        (['light', 'dark'] as const).map((id) => ({ id, name: both(id) })),
        theme,
      ),
    ),
    h(
      'span',
      { class: 'bench-actions' },
      button('restart', () => restart()),
      resetButton,
    ),
  )
}
