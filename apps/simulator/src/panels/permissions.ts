import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { type Permissions, scopes } from '../runtime/wx/permissions'
import type { Privacy } from '../runtime/wx/privacy'
import { button, live, panel, row } from './panel'
import { both, label, type Word } from './words'

const STATES = ['unasked', 'allowed', 'denied'] as const satisfies readonly Word[]

/** The person's answers so far, as if given on the phone. */
export const permissionsPanel = ({ storage }: Host, privacy: Privacy, permissions: Permissions): HTMLElement => {
  const select = (name: string, options: readonly Word[], chosen: Word, change: (word: Word) => void) => {
    const list = h(
      'select',
      { 'aria-label': name },
      ...options.map((word) => h('option', { value: word, selected: word === chosen }, both(word))),
    )
    list.addEventListener('change', () => change(list.value as Word))
    return list
  }
  const draw = () => {
    const all = permissions.all()
    const stateOf = (scope: string): Word => (all[scope] === undefined ? 'unasked' : all[scope] ? 'allowed' : 'denied')
    return [
      h(
        'label',
        { class: 'setting' },
        label('privacy'),
        select(both('privacy'), ['notAgreed', 'agreed'], privacy.agreed() ? 'agreed' : 'notAgreed', (word) =>
          word === 'agreed' ? privacy.agree() : privacy.forget(),
        ),
      ),
      ...Object.entries(scopes).map(([scope, words]) =>
        h(
          'label',
          { class: 'setting' },
          h('span', {}, words, h('small', {}, ` ${scope}`)),
          select(scope, STATES, stateOf(scope), (word) =>
            permissions.set(scope, word === 'unasked' ? undefined : word === 'allowed'),
          ),
        ),
      ),
    ]
  }
  return panel('permissions', live(draw, storage.changes), row(button('forgetAnswers', storage.phone.clear)))
}
