import { h } from '../runtime/dom'
import type { Signal } from '../runtime/signal'
import { label, type Word } from './words'

/** One card of the tester's side. */
export const panel = (word: Word, wide: boolean, ...body: (Node | string)[]): HTMLElement => {
  const heading = h('h2', {}, label(word))
  const card = h('section', { class: wide ? 'panel wide' : 'panel', 'data-panel': word }, heading, ...body)
  return card
}

/** A box whose content is drawn now and at each change of the signals. */
export const live = (
  draw: () => readonly (Node | string)[],
  ...sources: readonly Pick<Signal<unknown>, 'watch'>[]
): HTMLElement => {
  const box = h('div')
  const redraw = () => box.replaceChildren(...draw())
  for (const source of sources) source.watch(redraw)
  redraw()
  return box
}

export const none = (): HTMLElement => h('p', { class: 'hint' }, label('none'))

export const button = (word: Word, act: () => void, main = false): HTMLButtonElement =>
  h('button', { type: 'button', class: main ? 'main' : '', onclick: act }, label(word))

export const row = (...children: (Node | string)[]): HTMLElement => h('div', { class: 'row' }, ...children)

/** A table with a heading row; cells that start with a digit stand right. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  bad: (row: number) => boolean = () => false,
) => {
  const cell = (tag: 'th' | 'td') => (text: string) => h(tag, { class: /^-?\d[\d.,]*( \w+)?$/.test(text) ? 'number' : '' }, text)
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...heads.map(cell('th')))),
      h('tbody', {}, ...rows.map((cells, at) => h('tr', { class: bad(at) ? 'bad' : '' }, ...cells.map(cell('td'))))),
    ),
  )
}
