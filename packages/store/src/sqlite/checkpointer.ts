import { Worker } from 'node:worker_threads'

/** After how many acts the write-ahead log is worth a checkpoint. */
const EVERY = 500

/** Moves pages from the write-ahead log into the database while the writer goes on. */
export interface Checkpointer {
  /** Says that so many acts were committed. */
  committed(acts: number): void
  close(): Promise<void>
}

/** Checkpoints of `file` in a thread of their own, which is started when there is something to do. */
export function checkpointer(file: string): Checkpointer {
  let acts = 0
  let busy = false
  let worker: Worker | undefined

  function start(): Worker {
    const thread = new Worker(require.resolve('@tanpuhui/store/sqlite-checkpointer'), { workerData: { file } })
    const rest = () => {
      busy = false
    }
    thread.on('message', rest)
    // Without it the writer makes its checkpoints itself; the next commit starts another.
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      worker = undefined
      rest()
    })
    return thread
  }

  return {
    committed(more) {
      acts += more
      if (busy || acts < EVERY) return
      acts = 0
      busy = true
      worker ??= start()
      worker.postMessage('checkpoint')
    },
    close: async () => void (await worker?.terminate()),
  }
}
