import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode, type ErrorDetails } from '@tanpuhui/contract'
import type { Judgement, Neighbourhood } from '../beside/standing-act'
import type { Streak } from '../operations/settle-streaks'
import type { StoreRules } from '../rules'
import { storageError, storageUnavailable } from '../storage-error'
import { eachOperation, type Write, type Writes } from '../writes'

export interface WriteRequest {
  call: number
  name: keyof Writes
  args: unknown[]
}

export interface WriteReply {
  call: number
  result?: unknown
  appError?: { code: ErrorCode; details: ErrorDetails; cause: unknown }
  failure?: string
}

/** That the thread rests between two transactions, until it hears `end turn`. */
export interface TurnGranted {
  turn: number
}

/** What the thread asks in the middle of a transaction: the judge's data are on this side. */
export interface Question {
  ask: Neighbourhood
}

export type Verdict = { judgement: Judgement } | { failure: string }

export type WriterMessage = WriteRequest | TurnGranted | Verdict | 'end turn' | 'close'

export interface WriterData {
  file: string
  /** Whether there is somebody to ask. */
  judged: boolean
  streaks: readonly Streak[]
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** What the thread needs for a full queue, in MB; a heap without a bound would keep what it once grew to. */
const THREAD_HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }

/** The writer's thread, seen from the requests. */
export interface SqliteWriter extends Writes {
  /**
   * Runs a write of another connection of this process while the thread rests. Both connections are synchronous: without a turn,
   * the one would wait for the other's lock and hold up every request meanwhile.
   */
  turn<Result>(write: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/**
 * Starts the writer of `file`. Its code is this package's build output, since a thread loads JavaScript only. When the thread
 * dies, what it had not answered has failed (and was not committed, or can be asked again); the next write starts another.
 */
export function startSqliteWriter(file: string, { judge, streaks }: StoreRules): SqliteWriter {
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let closing = false
  let worker: Worker | undefined = start()
  /** Started on demand: a thread that dies at once, because it cannot open the file, must not be started again and again. */
  const running = () => {
    worker ??= start()
    return worker
  }

  function start(): Worker {
    const thread = new Worker(require.resolve('@tanpuhui/store/sqlite-writer'), {
      workerData: { file, judged: judge !== null, streaks } satisfies WriterData,
      resourceLimits: THREAD_HEAP,
    })
    let cause: Error | undefined
    thread.on('error', (error) => {
      cause = error
    })
    thread.on('exit', () => {
      worker = undefined
      const reason = storageError(cause) ?? storageUnavailable('restarting', cause ?? new Error('the SQLite writer ended'))
      for (const { reject } of waiting.values()) reject(reason)
      waiting.clear()
    })
    thread.on('message', answer)
    return thread
  }

  function answer(reply: WriteReply | TurnGranted | Question): void {
    if ('ask' in reply) {
      worker?.postMessage(verdict(reply.ask))
      return
    }
    if ('turn' in reply) {
      settled(reply.turn).resolve(undefined)
      return
    }
    const { call, result, appError, failure } = reply
    const { resolve, reject } = settled(call)
    if (appError) reject(new AppError(appError.code, appError.details, { cause: appError.cause }))
    else if (failure !== undefined) reject(new Error(failure))
    else resolve(result)
  }

  function verdict(ask: Neighbourhood): Verdict {
    try {
      return { judgement: judge!(ask) }
    } catch (error) {
      return { failure: error instanceof Error ? String(error.stack) : String(error) }
    }
  }

  /** What waits for an answer, which has come. */
  function settled(call: number): Waiting {
    const one = waiting.get(call)!
    waiting.delete(call)
    return one
  }

  const perform =
    <Name extends keyof Writes>(name: Name): Write<Name> =>
    (...args) =>
      new Promise((resolve, reject) => {
        if (closing) return reject(new AppError('UNAVAILABLE'))
        waiting.set(++calls, { resolve: resolve as Waiting['resolve'], reject })
        running().postMessage({ call: calls, name, args } satisfies WriteRequest)
      })

  return {
    ...eachOperation(perform),
    creditActs: perform('creditActs'),
    enrolResidents: perform('enrolResidents'),
    async turn(write) {
      const turn = ++calls
      await new Promise((resolve, reject) => {
        if (closing) return reject(new AppError('UNAVAILABLE'))
        waiting.set(turn, { resolve, reject })
        running().postMessage({ turn } satisfies TurnGranted)
      })
      const granter = worker
      try {
        return await write()
      } finally {
        if (granter === worker) worker?.postMessage('end turn' satisfies WriterMessage)
      }
    },
    async close() {
      closing = true
      if (!worker) return
      const ended = once(worker, 'exit')
      worker.postMessage('close')
      await ended
    },
  }
}
