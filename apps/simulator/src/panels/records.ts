import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { restart } from '../runtime/restart'
import { button, live, none, panel, row, table } from './panel'
import { both, label, words } from './words'

const KILOBYTE = 1024

/** Newest first: what happened last is what a tester looks for. */
const newest = <T>(list: readonly T[]): T[] => [...list].reverse()

export const requestsPanel = ({ journal, server }: Host): HTMLElement =>
  panel(
    'requests',
    true,
    h('p', { class: 'hint' }, `→ ${server.api}`),
    live(() => {
      const list = newest(journal.requests.get())
      if (list.length === 0) return [none()]
      const rows = list.map(({ method, url, status, failure, ms }) => [method, url, failure ?? String(status), `${ms} ms`])
      return [
        table([both('method'), both('address'), both('status'), 'ms'], rows, (at) => {
          const status = list[at]?.status ?? 0
          return status === 0 || status >= 400
        }),
      ]
    }, journal.requests),
    row(button('clear', () => journal.requests.set([]))),
  )

export const storagePanel = ({ storage, journal }: Host): HTMLElement =>
  panel(
    'storage',
    true,
    live(() => {
      const rows = storage.keys().map((key) => [key, JSON.stringify(storage.get(key)) ?? ''])
      return [rows.length > 0 ? table([both('key'), both('value')], rows) : none()]
    }, storage.changes),
    row(button('clear', storage.clear), button('forgetAnswers', storage.phone.clear)),
    h(
      'p',
      {},
      label('clipboard'),
      '：',
      live(() => [journal.clipboard.get() || '—'], journal.clipboard),
    ),
  )

export const problemsPanel = ({ journal }: Host): HTMLElement =>
  panel(
    'problems',
    true,
    live(() => {
      const problems = newest(journal.problems.get())
      if (problems.length === 0) return [none()]
      return [
        table(
          ['', ''],
          problems.map(({ kind, message, stack }) => [kind, stack ?? message]),
          () => true,
        ),
      ]
    }, journal.problems),
    live(() => {
      const missing = journal.missing.get()
      return missing.length > 0 ? [h('p', {}, label('missing'), `：${missing.join('、')}`)] : []
    }, journal.missing),
    row(button('clear', () => journal.problems.set([]))),
  )

export const consolePanel = ({ journal }: Host): HTMLElement =>
  panel(
    'console',
    true,
    live(() => {
      const logs = newest(journal.logs.get())
      if (logs.length === 0) return [none()]
      return [
        table(
          ['', ''],
          logs.map(({ level, text }) => [level, text]),
          (at) => logs[at]?.level === 'error',
        ),
      ]
    }, journal.logs),
    row(button('clear', () => journal.logs.set([]))),
  )

export const sharesPanel = ({ journal }: Host): HTMLElement =>
  panel(
    'shares',
    false,
    live(() => {
      const cards = newest(journal.shares.get())
      if (cards.length === 0) return [none()]
      return cards.map(({ title, path }) =>
        h('div', {}, h('strong', {}, title), h('p', { class: 'hint' }, path), row(button('open', () => restart({ page: path })))),
      )
    }, journal.shares),
  )

export const sizesPanel = ({ program }: Host): HTMLElement =>
  panel(
    'sizes',
    true,
    h('p', { class: 'hint' }, label('sizeLimit')),
    ...program.sizes.map(({ root, bytes, limit }) =>
      h(
        'p',
        { class: bytes > limit ? 'bad' : '' },
        `${root || words.mainPackage[0]} ${(bytes / KILOBYTE).toFixed(0)} KB`,
        h('meter', { min: 0, max: limit, high: limit * 0.9, value: bytes, 'aria-label': root || both('mainPackage') }),
      ),
    ),
    ...program.warnings.map((warning) => h('p', { class: 'bad' }, warning)),
  )
