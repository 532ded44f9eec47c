import { AppError } from '@tanpuhui/contract'
import type { CreditedAct, RefusedAct, TakenAct } from '../acts'

/** How many transactions run at once, and how many acts one of them takes at most. */
const LANES = 4
const MAX_ACTS = 2_000

type Credit = (acts: CreditedAct[], refusals: RefusedAct[]) => Promise<TakenAct[]>

interface Waiting {
  acts: CreditedAct[]
  refusals: RefusedAct[]
  resolve(taken: TakenAct[]): void
  reject(error: unknown): void
}

/** Group commit: batches that come in while every lane is busy go into the next transaction together. A batch that fails harms no other. */
export function creditInGroups(credit: Credit): Credit {
  const waiting: Waiting[] = []
  let busy = 0

  async function lane(): Promise<void> {
    busy++
    while (waiting.length > 0) await commit(nextGroup(waiting))
    busy--
  }

  async function commit(group: Waiting[]): Promise<void> {
    try {
      const taken = await credit(
        group.flatMap(({ acts }) => acts),
        group.flatMap(({ refusals }) => refusals),
      )
      const byRecord = new Map(taken.map((t) => [t.recordId, t]))
      for (const { acts, resolve } of group)
        resolve(taken.length === 0 ? [] : acts.flatMap(({ recordId }) => byRecord.get(recordId) ?? []))
    } catch (error) {
      if (group.length === 1 || error instanceof AppError) for (const { reject } of group) reject(error)
      else for (const one of group) await commit([one])
    }
  }

  return (acts, refusals) =>
    new Promise((resolve, reject) => {
      waiting.push({ acts, refusals, resolve, reject })
      if (busy < LANES) void lane()
    })
}

/** Takes the next requests off the queue: at least one, and no more acts than the limit. */
function nextGroup(waiting: Waiting[]): Waiting[] {
  let acts = 0
  const end = waiting.findIndex((one, i) => {
    acts += one.acts.length
    return i > 0 && acts > MAX_ACTS
  })
  return waiting.splice(0, end === -1 ? waiting.length : end)
}
