/** What is being done, and what is counted, e.g. `行 rows`. */
interface Work {
  label: string
  unit: string
}

const WIDTH = 24
const REDRAW_MS = 100
const LINE_MS = 5_000

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.ceil(seconds) % 60).padStart(2, '0')}`
const grouped = (n: number) => Math.round(n).toLocaleString('en')

/** One line of progress: a bar, percent, how many a second and the time left. `since` is what was done `seconds` ago. */
export function progressLine({ label, unit }: Work, done: number, total: number, since: number, seconds: number): string {
  const full = Math.floor((done / total) * WIDTH)
  const rate = seconds > 0 ? (done - since) / seconds : 0
  const left = rate > 0 && done < total ? `  剩余 left ${clock(Math.ceil((total - done) / rate))}` : ''
  return `${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor((done / total) * 100)).padStart(3)}%  ${grouped(done)} / ${grouped(total)} ${unit}  ${grouped(rate)}/s${left}`
}

type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>

/** Shows the progress of one piece of work: a bar that is drawn anew on a terminal, a line every few seconds anywhere else. */
export function showProgress(work: Work, screen: Screen = process.stdout, now = () => performance.now()) {
  const started = now()
  let first: number | undefined
  let shown = screen.isTTY ? Number.NEGATIVE_INFINITY : started
  return (done: number, total: number): void => {
    first ??= done
    const at = now()
    if (total === 0 || (done < total && at - shown < (screen.isTTY ? REDRAW_MS : LINE_MS))) return
    shown = at
    const line = progressLine(work, done, total, first, (at - started) / 1000)
    screen.write(screen.isTTY ? `\r\x1b[2K${line}${done === total ? '\n' : ''}` : `${line}\n`)
  }
}
