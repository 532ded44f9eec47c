import { AppError } from '@tanpuhui/contract'
import type { PlacedOrder, TakenAct } from '../../src/acts'
import type { Writes } from '../../src/writes'
import * as acts from './acts'
import * as civic from './civic'
import type { Act, Command, Course, Modelled, Outcome } from './command'
import * as points from './points'
import * as residents from './residents'
import { copyOf, type State } from './state'

const ACTS: { [Name in Modelled]: Act<Name> } = { ...acts, ...points, ...civic, ...residents } as never

/** Issues a command to a store. Anything thrown but an AppError is passed on. */
export async function issue(writes: Writes, { name, args }: Command): Promise<Outcome> {
  try {
    return told(name, await (writes[name] as (...args: unknown[]) => Promise<unknown>)(...args))
  } catch (error) {
    return refusal(error)
  }
}

/**
 * The ways in which the model lets a command end: one, but that it leaves open which voucher codes an order takes, and which
 * late holds are left for the next time while others are at work on them.
 */
export function courses(before: State, command: Command, observed: Outcome, atOnce: boolean): Course[] {
  const state = copyOf(before)
  if (command.name === 'placeOrder') preferCodes(state, observed)
  if (command.name === 'expireHolds' && atOnce) return expiries(before, command.args[0], observed)
  return [{ state, outcome: perform(state, command) }]
}

function perform(state: State, { name, args }: Command): Outcome {
  try {
    return told(name, (ACTS[name] as (state: State, ...args: unknown[]) => unknown)(state, ...args))
  } catch (error) {
    return refusal(error)
  }
}

function refusal(error: unknown): Outcome {
  if (!(error instanceof AppError)) throw error
  return { refused: error.code, details: error.details }
}

/** An answer without what its contract leaves open: the order of taken acts and of codes. */
function told(name: Modelled, answer: unknown): Outcome {
  if (name === 'creditActs') return { answer: [...(answer as TakenAct[])].sort((a, b) => (a.recordId < b.recordId ? -1 : 1)) }
  if (name === 'placeOrder') return { answer: { ...(answer as PlacedOrder), codes: [...(answer as PlacedOrder).codes].sort() } }
  return { answer: answer ?? null }
}

/** Puts the codes that an order was given first in stock. */
function preferCodes(state: State, observed: Outcome): void {
  if (!('answer' in observed)) return
  const { codes } = observed.answer as PlacedOrder
  const sorted = [...state.codes].sort(([, a], [, b]) => Number(codes.includes(b.code)) - Number(codes.includes(a.code)))
  state.codes = new Map(sorted)
}

/** Every choice of as many late holds as were given back. */
function expiries(before: State, { entryIds, at }: { entryIds: bigint[]; at: number }, observed: Outcome): Course[] {
  const count = 'answer' in observed ? Number(observed.answer) : 0
  if (count > entryIds.length) return []
  return choices(points.lateHolds(before, at), count).map((late) => {
    const state = copyOf(before)
    return { state, outcome: { answer: points.expireThese(state, late, entryIds, at) } }
  })
}

function choices<T>(list: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return list.flatMap((first, i) => choices(list.slice(i + 1), count - 1).map((rest) => [first, ...rest]))
}
