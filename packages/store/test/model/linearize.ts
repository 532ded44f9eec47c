import type { TakenAct } from '../../src/acts'
import type { Command, Outcome } from './command'
import { bookLines } from './expected'
import { entangled } from './footprint'
import { courses } from './perform'
import type { State } from './state'

/** The same for equal values, bigints included. */
export const textOf = (value: unknown): string => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))

/** A command that was issued, and what it came to. */
export interface Issued {
  command: Command
  outcome: Outcome
}

/** One thing that is done at once; `after` is what must have been done before it. */
interface Part extends Issued {
  after?: Part
}

/** A batch as its parts: its refusals and each of its acts. Those of one resident are credited one after the other, others in any order. */
function partsOf(issued: Issued): Part[] {
  const { command, outcome } = issued
  if (command.name !== 'creditActs' || !('answer' in outcome)) return [issued]
  const [acts, refusals] = command.args
  const taken = new Map((outcome.answer as TakenAct[]).map((one) => [one.recordId, one]))
  if ([...taken.keys()].some((id) => !acts.some(({ recordId }) => recordId === id))) return [issued]
  const last = new Map<bigint, Part>()
  const parts = acts.map((act) => {
    const own = taken.get(act.recordId)
    const part: Part = { command: { name: 'creditActs', args: [[act], []] }, outcome: { answer: own ? [own] : [] } }
    const before = last.get(act.residentId)
    if (before) part.after = before
    last.set(act.residentId, part)
    return part
  })
  return [{ command: { name: 'creditActs', args: [[], refusals] }, outcome: { answer: [] } }, ...parts]
}

/**
 * The states in which commands that were issued at once may have left the books: one after the other, in some order, each with
 * the outcome it had. The order in which they were issued comes first. Orders that can make no difference are not tried.
 */
export function* orders(before: State, issued: readonly Issued[]): Generator<State> {
  const all = issued.flatMap(partsOf)
  const atOnce = issued.length > 1
  const seen = new Set<string>()
  let failed = false

  function* following(state: State, left: readonly Part[]): Generator<State> {
    if (left.length === 0) {
      yield state
      failed = true
      return
    }
    // Most often the first order is the right one: until it has failed, nothing is written down.
    if (failed) {
      const text = textOf([left.map((one) => all.indexOf(one)), bookLines(state)])
      if (seen.has(text)) return
      seen.add(text)
    }
    for (const one of entangled(left)) {
      if (one.after && left.includes(one.after)) continue
      const rest = left.filter((other) => other !== one)
      for (const course of courses(state, one.command, one.outcome, atOnce))
        if (textOf(course.outcome) === textOf(one.outcome)) yield* following(course.state, rest)
    }
    failed = true
  }

  yield* following(before, all)
}
