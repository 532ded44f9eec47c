import { AppError } from '@tanpuhui/contract'
import {
  CARBON,
  CARBON_OWED,
  creditTransfers,
  type Earned,
  type EntryState,
  expiryYear,
  mayMove,
  moveTransfers,
  reversalTransfers,
} from '@tanpuhui/ledger'
import type { ActKey, CreditedAct } from '../../src/acts'
import { amountIn, lotsOf, owedBy, post } from './books'
import type { Act } from './command'
import type { State } from './state'

const keyOf = ({ partnerId, externalId }: { partnerId: number; externalId: string }) => `${partnerId}/${externalId}`

const earnedBy = ({ pointsAccount, ...act }: CreditedAct): Earned => ({ ...act, expiryYear: expiryYear(pointsAccount)! })

/** Credits one act, or answers the key that was there before it. */
function credit(state: State, act: CreditedAct): ActKey | null {
  const taken = state.keys.get(keyOf(act))
  if (taken) {
    const { partnerId: _, ...key } = taken
    return key
  }
  const { partnerId, externalId, digest, residentId, recordId, mg, points } = act
  state.keys.set(keyOf(act), { partnerId, externalId, digest, residentId, recordId, mg, points })
  state.records.set(recordId, act)
  post(state, { entryId: recordId, residentId, at: act.recordedAt }, creditTransfers(earnedBy(act), owedBy(state, residentId)))
  return null
}

export const creditActs: Act<'creditActs'> = (state, acts, refusals) => {
  for (const refusal of refusals) {
    const key = `${refusal.residentId}/${keyOf(refusal)}`
    if (!state.refusals.has(key)) state.refusals.set(key, refusal)
  }
  return acts.flatMap((act) => {
    const key = credit(state, act)
    return key ? [{ recordId: act.recordId, key }] : []
  })
}

export const creditCheckIn: Act<'creditCheckIn'> = (state, act, dailyLimit) => {
  const done = [...state.records.values()].filter(
    ({ residentId, behaviour, day }) => residentId === act.residentId && behaviour === act.behaviour && day === act.day,
  )
  if (!state.keys.has(keyOf(act)) && done.length >= dailyLimit) throw new AppError('CHECK_IN_LIMIT', { limit: dailyLimit })
  const key = credit(state, act)
  return key && { recordId: act.recordId, key }
}

/** A resident’s record. Throws RECORD_UNKNOWN. */
function recordOf(state: State, { residentId, recordId }: { residentId: bigint; recordId: bigint }): CreditedAct {
  const record = state.records.get(recordId)
  if (record?.residentId !== residentId) throw new AppError('RECORD_UNKNOWN')
  return record
}

const stateOf = (state: State, recordId: bigint): 'free' | EntryState => state.moves.get(recordId)?.to ?? 'free'

export const reverseRecord: Act<'reverseRecord'> = (state, reversal) => {
  const { recordId, residentId, entryId, at } = reversal
  const record = recordOf(state, reversal)
  if (state.reversals.has(recordId)) throw new AppError('RECORD_REVERSED')
  state.reversals.set(recordId, reversal)
  const transfers = reversalTransfers(earnedBy(record), stateOf(state, recordId), lotsOf(state, residentId))
  post(state, { entryId, residentId, at, ref: recordId }, transfers)
}

export const moveEntry: Act<'moveEntry'> = (state, move) => {
  const { recordId, residentId, entryId, at, to } = move
  const { mg } = recordOf(state, move)
  if (state.reversals.has(recordId)) throw new AppError('RECORD_REVERSED')
  const from = stateOf(state, recordId)
  if (!mayMove(from, to)) throw new AppError('ENTRY_NOT_IN_STATE', { state: from })
  const covered = amountIn(state, residentId, CARBON) + amountIn(state, residentId, CARBON_OWED)
  if (from === 'free' && covered < mg) throw new AppError('ENTRY_NOT_IN_STATE', { state: 'owed' })
  state.moves.set(recordId, move)
  post(state, { entryId, residentId, at, ref: recordId }, moveTransfers(mg, from, to))
}
