import { h } from '../runtime/dom'
import type { Signal } from '../runtime/signal'
import { both, label, type Word } from './words'

/** One card of the tester's side. */
export const panel = (word: Word, ...body: (Node | string)[]): HTMLElement =>
  h('section', { class: 'panel', 'data-panel': word, 'aria-label': both(word) }, h('h2', {}, label(word)), ...body)

/** Told when other panels come to sight. */
export const SHOWN = 'panels-shown'

/**
 * A box whose content is drawn now and soon after changes of the signals: once for many changes, and not while it is out
 * of sight, lest the tools slow down what they measure.
 */
export const live = (
  draw: () => readonly (Node | string)[],
  ...sources: readonly Pick<Signal<unknown>, 'watch'>[]
): HTMLElement => {
  const box = h('div', { class: 'live' })
  let due = false
  const redraw = () => {
    if (!due || box.offsetParent === null) return
    due = false
    box.replaceChildren(...draw())
  }
  const changed = () => {
    if (!due) setTimeout(redraw, 30)
    due = true
  }
  for (const source of sources) source.watch(changed)
  addEventListener(SHOWN, redraw)
  box.replaceChildren(...draw())
  return box
}

export const none = (): HTMLElement => h('p', { class: 'none' }, label('none'))

export const hint = (...body: (Node | string)[]): HTMLElement => h('p', { class: 'hint' }, ...body)

export const button = (word: Word, act: () => void, kind: 'main' | 'quiet' | '' = ''): HTMLButtonElement =>
  h('button', { type: 'button', class: kind, onclick: act }, label(word))

export const row = (...children: (Node | string)[]): HTMLElement => h('div', { class: 'row' }, ...children)

/** A tick box for a signal. */
export const tick = (word: Word, value: Signal<boolean>, inverted = false): HTMLElement => {
  const box = h('input', { type: 'checkbox', checked: value.get() !== inverted })
  box.addEventListener('change', () => value.set(box.checked !== inverted))
  value.watch((now) => {
    box.checked = now !== inverted
  })
  return h('label', { class: 'tick' }, box, label(word))
}

/** A button that opens the computer's own file window; the chosen file's name stays beside it. */
export const fileField = (word: Word, accept: string, take: (file: File) => void): HTMLElement => {
  const input = h('input', { type: 'file', accept, 'aria-label': both(word) })
  const name = h('span', { class: 'file-name' })
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    name.textContent = file?.name ?? ''
    if (file) take(file)
    // The same file may be chosen again after it has changed.
    input.value = ''
  })
  return h('label', { class: 'file' }, input, h('span', { class: 'file-button' }, label(word)), name)
}

export interface Option {
  id: string
  zh: string
  en: string
}

/** One of a few, as buttons of which one is down. */
export const choice = (
  name: Word,
  options: readonly Option[],
  value: Pick<Signal<string>, 'get' | 'set' | 'watch'>,
): HTMLElement => {
  const radios = options.map(({ id }) => h('input', { type: 'radio', name, value: id, checked: id === value.get() }))
  for (const radio of radios) radio.addEventListener('change', () => value.set(radio.value))
  value.watch((now) => {
    for (const radio of radios) radio.checked = radio.value === now
  })
  return h(
    'div',
    { class: 'choice', role: 'radiogroup', 'aria-label': both(name) },
    ...options.map(({ zh, en }, index) =>
      h('label', { title: en }, radios[index], h('span', {}, zh, en === zh ? false : h('small', { lang: 'en' }, ` ${en}`))),
    ),
  )
}

/** A signal of records as the signal of their ids. */
export const byId = <T extends { id: string }>(value: Signal<T>, find: (id: string) => T | undefined) => ({
  get: () => value.get().id,
  set: (id: string) => {
    const found = find(id)
    if (found) value.set(found)
  },
  watch: (watcher: (id: string) => void) => value.watch(({ id }) => watcher(id)),
})

/** A table with a heading row; columns of numbers stand right. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
  bad: (row: number) => boolean = () => false,
) => {
  const isNumber = (content: string | Node | undefined) => typeof content === 'string' && /^-?\d[\d.,]*( ?\w+)?$/.test(content)
  const heading = (content: string, column: number) =>
    h('th', { class: rows.some((cells) => isNumber(cells[column])) ? 'number' : '' }, content)
  const isTime = (content: string | Node) => typeof content === 'string' && /^\d\d:\d\d:\d\d$/.test(content)
  const cell = (content: string | Node) =>
    h('td', { class: isTime(content) ? 'time' : isNumber(content) ? 'number' : '' }, content)
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...heads.map(heading))),
      h('tbody', {}, ...rows.map((cells, at) => h('tr', { class: bad(at) ? 'bad' : '' }, ...cells.map(cell)))),
    ),
  )
}

/** Newest first: what happened last is what a tester looks for. */
export const newest = <T>(list: readonly T[]): T[] => [...list].reverse()

/** Local time of day, to the second. */
export const timeOf = (at: number): string => new Date(at).toLocaleTimeString('zh-CN', { hour12: false })

const KILOBYTE = 1024

/** Bytes in words: 980 B, 12.4 KB. */
export const bytesOf = (bytes: number): string => (bytes < KILOBYTE ? `${bytes} B` : `${(bytes / KILOBYTE).toFixed(1)} KB`)
