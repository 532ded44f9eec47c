import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { knownPeople } from '../runtime/person-storage'
import { restart } from '../runtime/restart'
import { button, hint, live, panel, row } from './panel'
import { both, label } from './words'

/** Who wx.login stands for. */
export const personPanel = ({ controls }: Host): HTMLElement => {
  const field = h('input', { value: controls.person, 'aria-label': both('name') })
  const become = () => restart({ person: field.value.trim() || controls.person })
  field.addEventListener('keydown', (event) => event.key === 'Enter' && become())
  const others = knownPeople().filter((name) => name !== controls.person)
  return panel(
    'signIn',
    row(field, button('become', become, 'main')),
    ...(others.length > 0
      ? [
          h(
            'p',
            { class: 'chips' },
            label('known'),
            ...others.map((name) => h('button', { type: 'button', onclick: () => restart({ person: name }) }, name)),
          ),
        ]
      : []),
    hint(h('code', {}, `wx.login → sandbox:${controls.person}`)),
    hint(label('signInHint')),
    row(button('expire', () => controls.sessionExpired.set(true))),
    live(() => (controls.sessionExpired.get() ? [h('p', { class: 'notice' }, label('expired'))] : []), controls.sessionExpired),
  )
}
