import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { button, live, newest, none, panel, row, timeOf } from './panel'
import { label, words } from './words'

/** What went wrong in the mini-program, newest first, with the way there. */
export const problemsPanel = ({ journal }: Host): HTMLElement =>
  panel(
    'problems',
    live(() => {
      const problems = newest(journal.problems.get())
      if (problems.length === 0) return [none()]
      const entries = problems.map(({ kind, message, stack, at }) =>
        h(
          'details',
          { class: 'entry bad' },
          h(
            'summary',
            {},
            h('b', { class: 'status' }, words[kind][0]),
            h('span', { class: 'path' }, message),
            h('span', {}, timeOf(at)),
          ),
          h('pre', {}, stack ?? message),
        ),
      )
      return [h('div', { class: 'scroll' }, ...entries)]
    }, journal.problems),
    row(
      button(
        'clear',
        () => {
          journal.problems.set([])
          journal.missing.set([])
        },
        'quiet',
      ),
    ),
  )

/** Says on every side that something is wrong, so that nobody misses it; `show` leads there. */
export const alarm = ({ journal }: Host, show: () => void): HTMLElement => {
  const strip = h('div', { class: 'alarm', role: 'alert', hidden: true })
  const draw = () => {
    const problems = journal.problems.get()
    const missing = journal.missing.get()
    strip.hidden = problems.length === 0
    strip.replaceChildren(
      h('strong', {}, label('alarm'), ` × ${problems.length}`),
      h(
        'span',
        { class: 'path' },
        missing.length > 0 ? `${words.missing[0]} ${missing.join('、')}` : (problems.at(-1)?.message ?? ''),
      ),
      button('show', show),
    )
  }
  journal.problems.watch(draw)
  journal.missing.watch(draw)
  draw()
  return strip
}
