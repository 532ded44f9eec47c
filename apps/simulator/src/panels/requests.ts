import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import type { RequestEntry } from '../runtime/journal'
import { button, bytesOf, hint, live, newest, none, panel, row, timeOf } from './panel'
import { label } from './words'

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const pathOf = (url: string): string => {
  try {
    const { pathname, search } = new URL(url)
    return decodeURIComponent(pathname + search)
  } catch {
    return url
  }
}

const bodies = ({ sent, received }: RequestEntry): HTMLElement[] =>
  (
    [
      ['sent', sent],
      ['received', received],
    ] as const
  ).flatMap(([word, text]) => (text ? [h('h3', {}, label(word)), h('pre', {}, pretty(text))] : []))

const entryOf = (entry: RequestEntry): HTMLElement => {
  const { method, url, route, status, failure, ms, bytes, at } = entry
  const failed = status === 0 || status >= 400
  return h(
    'details',
    { class: failed ? 'entry bad' : 'entry' },
    h(
      'summary',
      {},
      h('b', { class: 'status' }, failure ?? String(status)),
      h('span', { class: 'path' }, `${method} ${pathOf(url)}`),
      h('span', { class: 'number' }, `${ms} ms`),
      h('span', { class: 'number' }, bytesOf(bytes)),
    ),
    hint(`${timeOf(at)} · ${route}`),
    hint(url),
    ...bodies(entry),
  )
}

/** Calls over the network, newest first; each opens to what was sent and received. */
export const requestsPanel = ({ journal, server }: Host): HTMLElement =>
  panel(
    'requests',
    hint(`→ ${server.api}`),
    live(() => {
      const list = newest(journal.requests.get())
      return list.length === 0 ? [none()] : [h('div', { class: 'scroll' }, ...list.map(entryOf))]
    }, journal.requests),
    row(button('clear', () => journal.requests.set([]), 'quiet')),
  )
