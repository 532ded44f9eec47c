import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { button, bytesOf, hint, live, newest, none, panel, row, table } from './panel'
import { both, label, words } from './words'

const KILOBYTE = 1024

/** Budgets of a page until its first content: setData calls, and bytes of each. */
const UPDATES = 3
const UPDATE_BYTES = 64 * KILOBYTE

/** Budgets of the main package and of any other, in bytes; WeChat allows twice as much. */
const budgetOf = (root: string): number => (root === '' ? 900 : 1024) * KILOBYTE

/** How each page came to its first content. */
export const loadsPanel = ({ loads }: Host): HTMLElement =>
  panel(
    'loads',
    hint(label('loadsHint')),
    live(() => {
      const list = newest(loads.all.get())
      if (list.length === 0) return [none()]
      const rows = list.map(({ route, cold, contentMs, updates, bytes, largest, requests }) => [
        h('span', {}, route, ...(cold ? [' ', h('span', { class: 'tag' }, words.cold[0])] : [])),
        contentMs === null ? words.waiting[0] : `${Math.round(contentMs)} ms`,
        String(updates),
        bytesOf(bytes),
        bytesOf(largest),
        String(requests),
      ])
      const heads = [words.page[0], '首屏', 'setData', words.total[0], words.largest[0], words.requests[0]]
      return [table(heads, rows, (at) => (list[at]?.updates ?? 0) > UPDATES || (list[at]?.largest ?? 0) > UPDATE_BYTES)]
    }, loads.all),
    live(() => {
      const tasks = loads.longTasks.get()
      const longest = Math.max(0, ...tasks.map(({ ms }) => ms))
      return [hint(label('longTasks'), `：${tasks.length}${tasks.length > 0 ? `，最长 ${Math.round(longest)} ms` : ''}`)]
    }, loads.longTasks),
  )

/** setData of each page since the log was cleared. */
export const updatesPanel = ({ journal }: Host): HTMLElement =>
  panel(
    'updates',
    live(() => {
      const pages = new Map<string, number[]>()
      for (const { route, bytes } of journal.updates.get()) pages.set(route, [...(pages.get(route) ?? []), bytes])
      if (pages.size === 0) return [none()]
      const list = [...pages]
      const most = Math.max(...journal.updates.get().map(({ bytes }) => bytes))
      const rows = list.map(([route, sizes]) => [
        route,
        String(sizes.length),
        bytesOf(sizes.reduce((sum, size) => sum + size, 0)),
        bytesOf(Math.max(...sizes)),
        h(
          'div',
          { class: 'spark' },
          ...sizes.slice(-40).map((size) => h('i', { style: `height: ${Math.max(4, (size / most) * 100)}%` })),
        ),
      ])
      const heads = [words.page[0], words.count[0], words.total[0], words.largest[0], '']
      return [table(heads, rows, (at) => Math.max(...(list[at]?.[1] ?? [])) > UPDATE_BYTES)]
    }, journal.updates),
    row(button('clear', () => journal.updates.set([]), 'quiet')),
  )

/** Sizes of the built packages beside their budgets. */
export const sizesPanel = ({ program }: Host): HTMLElement =>
  panel(
    'sizes',
    hint(label('sizeLimit')),
    ...program.sizes.map(({ root, bytes, limit }) =>
      h(
        'p',
        { class: bytes > budgetOf(root) ? 'size bad' : 'size' },
        h('span', {}, root || words.mainPackage[0]),
        h('meter', {
          min: 0,
          max: limit,
          high: budgetOf(root),
          optimum: 0,
          value: bytes,
          'aria-label': root || both('mainPackage'),
        }),
        h('span', { class: 'number' }, `${(bytes / KILOBYTE).toFixed(0)} KB`),
      ),
    ),
    ...program.warnings.map((warning) => h('p', { class: 'notice' }, warning)),
  )
