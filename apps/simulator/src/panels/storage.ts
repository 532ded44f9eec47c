import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { STORAGE_LIMIT } from '../runtime/person-storage'
import { button, bytesOf, hint, live, none, panel, row } from './panel'
import { both, label } from './words'

/** What the mini-program keeps on this person's phone. */
export const storagePanel = ({ storage, journal, controls }: Host): HTMLElement => {
  const entryOf = (key: string) => {
    const text = JSON.stringify(storage.get(key), null, 2) ?? ''
    const remove = h('button', { type: 'button', class: 'quiet', 'aria-label': `${both('remove')} ${key}` }, label('remove'))
    remove.addEventListener('click', () => storage.remove(key))
    return h(
      'details',
      { class: 'entry' },
      h(
        'summary',
        {},
        h('b', {}, key),
        h('span', { class: 'path' }, text.replace(/\s+/g, ' ').slice(0, 120)),
        h('span', { class: 'number' }, bytesOf(new TextEncoder().encode(text).length)),
      ),
      h('pre', {}, text),
      row(remove),
    )
  }
  return panel(
    'storage',
    live(() => {
      const keys = storage.keys()
      return [
        hint(`${controls.person} · ${bytesOf(storage.size())} / ${STORAGE_LIMIT / 1024 / 1024} MB`),
        ...(keys.length > 0 ? [h('div', { class: 'scroll' }, ...keys.map(entryOf))] : [none()]),
      ]
    }, storage.changes),
    row(button('clear', storage.clear, 'quiet')),
    live(() => [hint(label('clipboard'), '：', journal.clipboard.get() || '—')], journal.clipboard),
  )
}
