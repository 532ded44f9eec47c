import type { Host } from '../runtime/host'
import { button, live, newest, none, panel, row, table, timeOf } from './panel'

/** The mini-program's console. */
export const consolePanel = ({ journal }: Host): HTMLElement =>
  panel(
    'console',
    live(() => {
      const logs = newest(journal.logs.get())
      if (logs.length === 0) return [none()]
      const rows = logs.map(({ at, level, text }) => [timeOf(at), level, text])
      return [table(['', '', ''], rows, (at) => logs[at]?.level === 'error')]
    }, journal.logs),
    row(button('clear', () => journal.logs.set([]), 'quiet')),
  )
