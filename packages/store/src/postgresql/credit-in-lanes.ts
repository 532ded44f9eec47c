import { AppError } from '@tanpuhui/contract'
import type { ActAnswer, CreditedAct, RefusedAct } from '../acts'
import { groupSize, sharedOut } from '../group'
import { laneOf } from '../rollup'
import { shardOf } from '../shard'

type Credit = (acts: CreditedAct[], refusals: RefusedAct[]) => Promise<ActAnswer[]>

/** The part of a call that belongs to one lane. */
interface Part {
  acts: CreditedAct[]
  refusals: RefusedAct[]
  resolve(answers: ActAnswer[]): void
  reject(error: unknown): void
}

interface Lane {
  waiting: Part[]
  running: boolean
}

/** Below so many acts, one transaction for all lanes that rest costs less than one for each. */
const FEW = 80

const actsOf = ({ acts }: Part): number => acts.length

/**
 * Group commit in lanes: each lane has the residents of some shards, and is in one transaction at a time, which takes everything that
 * came in while the last one ran. No two transactions want the same resident's rows or the same lane of a rollup, so they never wait
 * for each other. An act is wholly in one transaction; a call is answered when those of all its acts are committed.
 */
export function creditInLanes(lanes: number, credit: Credit): Credit {
  const queues: Lane[] = Array.from({ length: lanes }, () => ({ waiting: [], running: false }))

  /** Starts what can be started. */
  function start(): void {
    const resting = queues.filter(({ running }) => !running)
    const acts = resting.reduce((sum, { waiting }) => sum + waiting.reduce((n, part) => n + actsOf(part), 0), 0)
    const ready = resting.filter(({ waiting }) => waiting.length > 0)
    if (ready.length === 0) return
    // All that rest, or what comes for another one meanwhile would begin a small transaction of its own.
    if (acts < FEW) void commit(resting)
    else for (const lane of ready) void commit([lane])
  }

  async function commit(together: readonly Lane[]): Promise<void> {
    for (const lane of together) lane.running = true
    await creditGroup(
      credit,
      together.flatMap(({ waiting }) => waiting.splice(0, groupSize(waiting, actsOf))),
    )
    for (const lane of together) lane.running = false
    start()
  }

  return async (acts, refusals) => {
    const parts = queues.map(() => ({ acts: [] as CreditedAct[], refusals: [] as RefusedAct[] }))
    const partOf = ({ residentId }: { residentId: bigint }) => parts[laneOf(shardOf(residentId)) % lanes]!
    for (const act of acts) partOf(act).acts.push(act)
    for (const refusal of refusals) partOf(refusal).refusals.push(refusal)
    const answers = parts.map(
      (part, i) =>
        part.acts.length + part.refusals.length > 0 &&
        new Promise<ActAnswer[]>((resolve, reject) => queues[i]!.waiting.push({ ...part, resolve, reject })),
    )
    start()
    return (await Promise.allSettled(answers)).flatMap((answer) => {
      if (answer.status === 'rejected') throw answer.reason
      return answer.value || []
    })
  }
}

/** Credits the parts of some calls in one transaction. */
async function creditGroup(credit: Credit, group: readonly Part[]): Promise<void> {
  try {
    const answers = await credit(
      group.flatMap(({ acts }) => acts),
      group.flatMap(({ refusals }) => refusals),
    )
    const share = sharedOut(
      answers,
      group.map(({ acts }) => acts),
    )
    for (const [i, { resolve }] of group.entries()) resolve(share[i]!)
  } catch (error) {
    // One bad batch harms no other.
    if (group.length === 1 || error instanceof AppError) for (const { reject } of group) reject(error)
    else for (const one of group) await creditGroup(credit, [one])
  }
}
