import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode, type ErrorDetails } from '@tanpuhui/contract'
import type { Writes } from '../writes'

export interface WriteRequest {
  call: number
  name: keyof Writes
  args: unknown[]
}

export interface WriteReply {
  call: number
  result?: unknown
  appError?: { code: ErrorCode; details: ErrorDetails }
  failure?: string
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** The writer's thread, seen from the requests: the same operations, in the order of their calls. */
export interface SqliteWriter extends Writes {
  /** Rejects when the thread has ended. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Starts the writer of `file`. Its code is this package's build output, since a thread loads JavaScript only. */
export function startSqliteWriter(file: string): SqliteWriter {
  const worker = new Worker(require.resolve('@tanpuhui/store/sqlite-writer'), { workerData: { file } })
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let stopped: Error | undefined

  const stop = (reason: Error) => {
    stopped = reason
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  worker.on('error', stop)
  worker.on('exit', (code) => stop(new Error(`the SQLite writer ended with code ${code}`)))
  worker.on('message', ({ call, result, appError, failure }: WriteReply) => {
    const { resolve, reject } = waiting.get(call)!
    waiting.delete(call)
    if (appError) reject(new AppError(appError.code, appError.details))
    else if (failure !== undefined) reject(new Error(failure))
    else resolve(result)
  })

  const perform =
    <Name extends keyof Writes>(name: Name) =>
    (...args: Parameters<Writes[Name]>) =>
      new Promise<Awaited<ReturnType<Writes[Name]>>>((resolve, reject) => {
        if (stopped) return reject(stopped)
        waiting.set(++calls, { resolve: resolve as Waiting['resolve'], reject })
        worker.postMessage({ call: calls, name, args } satisfies WriteRequest)
      })

  return {
    creditActs: perform('creditActs'),
    creditCheckIn: perform('creditCheckIn'),
    placeOrder: perform('placeOrder'),
    enrolResidents: perform('enrolResidents'),
    bind: perform('bind'),
    revokeCertificate: perform('revokeCertificate'),
    async ping() {
      if (stopped) throw stopped
    },
    async close() {
      worker.postMessage('close')
      if (!stopped) await once(worker, 'exit')
    },
  }
}
