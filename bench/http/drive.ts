import { setTimeout } from 'node:timers/promises'
import { percentile } from '../figures/figure'
import { type Answer, type Connection, openConnection } from './connection'
import type { Phase, PhaseResult } from './phase'

const OUTCOMES = ['credited', 'duplicate', 'refused'] as const

const count = (body: Buffer, text: string): number => {
  let n = 0
  for (let at = body.indexOf(text); at !== -1; at = body.indexOf(text, at + text.length)) n++
  return n
}

/**
 * Collects answers. Throughput counts what was answered in the time under the clock; latency at a constant rate counts what was due in
 * it, however late it was answered.
 */
function tally({ warmUp, timed, batch, rate }: Phase) {
  const [from, to] = [warmUp * 1_000, (warmUp + timed) * 1_000]
  const within = (at: number) => at >= from && at <= to
  const latencies: number[] = []
  const statuses: Record<string, number> = {}
  const sums = { credited: 0, duplicate: 0, refused: 0 }
  let withoutRetryAfter = 0
  let answers = 0
  let last = 0
  return {
    /** `due` and `answered` in ms since the phase began. */
    note(answer: Answer | null, due: number, answered: number): void {
      const status = answer?.status ?? 0
      statuses[status] = (statuses[status] ?? 0) + 1
      if ((status === 429 || status === 503) && !answer!.retryAfter) withoutRetryAfter++
      if (status !== 200) return
      for (const outcome of OUTCOMES) sums[outcome] += count(answer!.body, `"status":"${outcome}"`)
      if (within(rate ? due : answered)) latencies.push(answered - due)
      if (!within(answered)) return
      answers++
      last = answered
    },
    result(): PhaseResult {
      const sorted = Float64Array.from(latencies).sort()
      const seconds = (last - from) / 1_000
      const perSecond = answers > 0 ? answers / seconds : 0
      return {
        seconds,
        actsPerSecond: perSecond * batch,
        requestsPerSecond: perSecond,
        p50: percentile(sorted, 0.5) ?? Number.NaN,
        p99: percentile(sorted, 0.99) ?? Number.NaN,
        slowest: sorted.at(-1) ?? Number.NaN,
        statuses,
        withoutRetryAfter,
        ...sums,
      }
    },
  }
}

/** Sends the requests as the phase says. At a constant rate, a request that has to wait for a connection has begun when it was due. */
export async function drive(phase: Phase, requests: readonly Buffer[]): Promise<PhaseResult> {
  const connections = Array.from({ length: phase.connections }, () => openConnection(new URL(phase.url)))
  const { note, result } = tally(phase)
  const start = performance.now()
  const since = () => performance.now() - start
  const end = (phase.warmUp + phase.timed) * 1_000
  let next = 0

  const work = async (connection: Connection): Promise<void> => {
    while (next < requests.length && (phase.rate || since() < end)) {
      const n = next++
      const due = phase.rate ? (n / phase.rate) * 1_000 : since()
      if (due > since()) await setTimeout(due - since())
      note(await connection.send(requests[n]!), due, since())
    }
  }
  await Promise.all(connections.map(work))
  for (const connection of connections) connection.close()
  return result()
}
