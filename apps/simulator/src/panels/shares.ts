import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import type { ShareCard } from '../runtime/journal'
import { restart } from '../runtime/restart'
import { live, newest, none, panel, row, table, timeOf } from './panel'
import { label } from './words'

const TAGS = { friend: 'toFriend', timeline: 'toTimeline', picture: 'asPicture' } as const

/** The card as a chat shows it, or the line as the moments do; a tap opens what it leads to. A picture stands alone. */
const cardOf = (name: string, { to, title, path, imageUrl }: ShareCard): HTMLElement => {
  const image = imageUrl ? h('img', { src: imageUrl, alt: '' }) : h('div', { class: 'no-image' }, label('noImage'))
  const open = h('button', { type: 'button', class: 'quiet', onclick: () => restart({ page: path }) }, label('open'))
  const body =
    to === 'friend'
      ? [h('p', { class: 'from' }, name), h('strong', {}, title), image, h('p', { class: 'foot' }, '小程序')]
      : to === 'picture'
        ? [image]
        : [image, h('strong', {}, title)]
  return h(
    'div',
    { class: 'shared' },
    h('span', { class: 'tag' }, label(TAGS[to])),
    h('div', { class: `card card-${to}` }, ...body),
    to !== 'picture' && row(h('code', {}, path), open),
  )
}

/** Cards and files that were sent on. */
export const sharesPanel = ({ journal, program }: Host): HTMLElement =>
  panel(
    'shares',
    live(() => {
      const cards = newest(journal.shares.get())
      if (cards.length === 0) return [none()]
      return [
        h('div', { class: 'cards' }, ...cards.map((card) => cardOf(program.app.window?.navigationBarTitleText ?? '', card))),
      ]
    }, journal.shares),
    live(() => {
      const sent = newest(journal.sentFiles.get())
      if (sent.length === 0) return []
      return [
        table(
          ['', '', ''],
          sent.map(({ at, name, bytes }) => [timeOf(at), name, `${bytes} B`]),
        ),
      ]
    }, journal.sentFiles),
  )
