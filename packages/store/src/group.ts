import type { ActAnswer, CreditedAct } from './acts'

/** How many acts one transaction takes at most: it ends soon, so that the next one does not wait long. */
const MAX_ACTS = 2_000
const MAX_CALLS = 500

/** How many of the waiting calls go into the next transaction: at least one, and no more than the limits; `actsOf` says how many acts one has. */
export function groupSize<Call>(waiting: readonly Call[], actsOf: (call: Call) => number): number {
  let acts = 0
  const end = waiting.findIndex((call, i) => {
    acts += actsOf(call)
    return i > 0 && (acts > MAX_ACTS || i >= MAX_CALLS)
  })
  return end === -1 ? waiting.length : end
}

/** Gives each batch of a group the answers about its own acts. */
export function sharedOut(answers: readonly ActAnswer[], batches: readonly (readonly CreditedAct[])[]): ActAnswer[][] {
  if (answers.length === 0) return batches.map(() => [])
  const byRecord = new Map(answers.map((one) => [one.recordId, one]))
  return batches.map((acts) => acts.flatMap(({ recordId }) => byRecord.get(recordId) ?? []))
}
