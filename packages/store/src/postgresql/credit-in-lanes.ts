import { AppError } from '@tanpuhui/contract'
import type { CreditedAct, RefusedAct, TakenAct } from '../acts'
import { groupSize, sharedOut } from '../group'
import { laneOf } from '../rollup'
import { shardOf } from '../shard'

type Credit = (acts: CreditedAct[], refusals: RefusedAct[]) => Promise<TakenAct[]>

interface Waiting {
  acts: CreditedAct[]
  refusals: RefusedAct[]
  resolve(taken: TakenAct[]): void
  reject(error: unknown): void
}

/**
 * Group commit in lanes: each lane has the residents of some shards, and one transaction at a time, which takes everything that
 * came in while the last one ran. No two lanes want the same resident's rows or the same lane of a rollup, so they never wait for
 * each other. An act is wholly in one transaction; a call is answered when those of all its acts are committed.
 */
export function creditInLanes(lanes: number, credit: Credit): Credit {
  const queues = Array.from({ length: lanes }, () => lane(credit))
  return async (acts, refusals) => {
    const parts = queues.map(() => ({ acts: [] as CreditedAct[], refusals: [] as RefusedAct[] }))
    const partOf = ({ residentId }: { residentId: bigint }) => parts[laneOf(shardOf(residentId)) % lanes]!
    for (const act of acts) partOf(act).acts.push(act)
    for (const refusal of refusals) partOf(refusal).refusals.push(refusal)
    const results = await Promise.allSettled(
      parts.map((part, i) => (part.acts.length + part.refusals.length === 0 ? [] : queues[i]!(part.acts, part.refusals))),
    )
    return results.flatMap((result) => {
      if (result.status === 'rejected') throw result.reason
      return result.value
    })
  }
}

function lane(credit: Credit): Credit {
  const waiting: Waiting[] = []
  let running = false

  async function work(): Promise<void> {
    running = true
    while (waiting.length > 0)
      await commit(
        waiting.splice(
          0,
          groupSize(waiting, ({ acts }) => acts.length),
        ),
      )
    running = false
  }

  async function commit(group: Waiting[]): Promise<void> {
    try {
      const taken = await credit(
        group.flatMap(({ acts }) => acts),
        group.flatMap(({ refusals }) => refusals),
      )
      const share = sharedOut(
        taken,
        group.map(({ acts }) => acts),
      )
      for (const [i, { resolve }] of group.entries()) resolve(share[i]!)
    } catch (error) {
      // One bad batch harms no other.
      if (group.length === 1 || error instanceof AppError) for (const { reject } of group) reject(error)
      else for (const one of group) await commit([one])
    }
  }

  return (acts, refusals) =>
    new Promise((resolve, reject) => {
      waiting.push({ acts, refusals, resolve, reject })
      if (!running) void work()
    })
}
