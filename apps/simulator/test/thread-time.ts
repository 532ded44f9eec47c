import type { Browser, Page } from 'playwright-core'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Time on the thread's own clock, in µs. */
  tdur?: number
  args: { name?: string }
}

/**
 * Does something on a page and answers the longest task that its main thread had meanwhile, in ms of the thread's own time: PerformanceObserver
 * counts by the clock on the wall, which also runs while other tests have the processor.
 */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && threads.has(`${pid}/${tid}`),
  )
  if (tasks.length === 0) throw new Error('the browser traced no task')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000
}
