import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Partner } from './programme'

/** Some time of load on a server. Times in seconds. */
export interface Phase {
  url: string
  partners: Partner[]
  residents: number
  /** Different for each phase on one server: ids of acts are made from it. */
  seed: number
  /** Acts in a request. */
  batch: number
  connections: number
  warmUp: number
  timed: number
  /** Requests a second at a constant rate, whatever the server answers; without it each connection waits for its answer. */
  rate?: number
  /** Requests made ahead of the clock; when they are used up, the phase is over. */
  requests: number
}

/** What came of it: figures of the time under the clock, and sums of all. Times in ms. */
export interface PhaseResult {
  seconds: number
  actsPerSecond: number
  requestsPerSecond: number
  p50: number
  p99: number
  slowest: number
  /** Of all requests, by status; `0` for those that were never answered. */
  statuses: Record<string, number>
  withoutRetryAfter: number
  credited: number
  duplicate: number
  refused: number
}

/** Puts a phase of load on a server from a process of its own. */
export async function runPhase(phase: Phase): Promise<PhaseResult> {
  const child = fork(path.resolve('bench/run.mjs'), ['bench/http/client.ts'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.send(phase)
  const [result] = await Promise.race([
    once(child, 'message') as Promise<[PhaseResult]>,
    once(child, 'exit').then(([code]) => {
      throw new Error(`the client ended with ${code}`)
    }),
  ])
  process.off('exit', end)
  return result!
}
