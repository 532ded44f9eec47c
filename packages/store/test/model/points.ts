import { AppError } from '@tanpuhui/contract'
import { expiryTransfers, type HoldOutcome, hold, settle, spend } from '@tanpuhui/ledger'
import { shardOf } from '../../src/shard'
import { lotsOf, owedBy, post } from './books'
import type { Act } from './command'
import type { Held, State } from './state'

export const holdPoints: Act<'holdPoints'> = (state, request) => {
  const { holdId, residentId, requestId, points, purpose, year, at } = request
  const before = [...state.holds.values()].find((held) => held.residentId === residentId && held.requestId === requestId)
  if (before) {
    if (before.points !== points || before.purpose !== purpose) throw new AppError('REQUEST_ID_REUSED')
    return before.holdId
  }
  const held = hold(lotsOf(state, residentId), points, year)
  if ('missing' in held) throw new AppError('NOT_ENOUGH_POINTS', { missing: held.missing })
  state.holds.set(holdId, { ...request, state: 'pending', settledAt: null })
  post(state, { entryId: holdId, residentId, at }, held.transfers)
  return holdId
}

function end(state: State, held: Held, entryId: bigint, outcome: HoldOutcome, at: number): void {
  const { holdId, residentId } = held
  const legs = [...state.transfers.values()].filter((transfer) => transfer.entryId === holdId)
  state.holds.set(holdId, { ...held, state: outcome, settledAt: at })
  post(state, { entryId, residentId, at, ref: holdId }, settle(legs, outcome, owedBy(state, residentId)))
}

export const settleHold: Act<'settleHold'> = (state, { entryId, residentId, holdId, outcome, at }) => {
  const held = state.holds.get(holdId)
  if (held?.residentId !== residentId) throw new AppError('HOLD_UNKNOWN')
  if (held.state !== 'pending') throw new AppError('HOLD_SETTLED', { state: held.state })
  if (outcome === 'posted' && held.expiresAt <= at) throw new AppError('HOLD_SETTLED', { state: 'expired' })
  end(state, held, entryId, outcome, at)
}

/** Pending holds that are past their time, the earliest first. */
export const lateHolds = (state: State, at: number): Held[] =>
  [...state.holds.values()]
    .filter((held) => held.state === 'pending' && held.expiresAt <= at)
    .sort((a, b) => a.expiresAt - b.expiresAt)

/** Gives back these holds, an entry each. */
export const expireThese = (state: State, late: readonly Held[], entryIds: readonly bigint[], at: number): number => {
  for (const [i, held] of late.entries()) end(state, held, entryIds[i]!, 'expired', at)
  return late.length
}

export const expireHolds: Act<'expireHolds'> = (state, { entryIds, at }) =>
  expireThese(state, lateHolds(state, at).slice(0, entryIds.length), entryIds, at)

export const expirePoints: Act<'expirePoints'> = (state, { entryId, shard, year, at }) => {
  const owners = new Set([...state.balances.keys()].map((key) => BigInt(key.split(' ')[0]!)))
  let lots = 0
  for (const residentId of owners) {
    if (shardOf(residentId) !== shard) continue
    const transfers = expiryTransfers(lotsOf(state, residentId), year)
    post(state, { entryId, residentId, at }, transfers)
    lots += transfers.length
  }
  return lots
}

export const placeOrder: Act<'placeOrder'> = (state, request) => {
  const { orderId, residentId, requestId, offerId, quantity, year, expiresOn, at } = request
  const answer = ({ id, points, codes, ...order }: typeof request & { id: bigint; points: number; codes: string[] }) => ({
    id,
    offerId: order.offerId,
    quantity: order.quantity,
    points,
    codes,
    expiresOn: order.expiresOn,
    at: order.at,
  })
  const before = [...state.orders.values()].find((order) => order.residentId === residentId && order.requestId === requestId)
  if (before) {
    if (before.offerId !== offerId || before.quantity !== quantity) throw new AppError('REQUEST_ID_REUSED')
    return answer(before)
  }
  const offer = state.offers.get(offerId)
  if (!offer) throw new AppError('OFFER_UNKNOWN')
  if (offer.endedAt !== null && offer.endedAt <= at) throw new AppError('OFFER_ENDED')
  const points = offer.pricePoints * quantity
  const spending = spend(lotsOf(state, residentId), points, year)
  if ('missing' in spending) throw new AppError('NOT_ENOUGH_POINTS', { missing: spending.missing })
  const free = [...state.codes.values()].filter((code) => code.offerId === offerId && code.orderId === null)
  if (free.length < quantity) throw new AppError('OUT_OF_STOCK', { left: free.length })
  const taken = free.slice(0, quantity)
  for (const code of taken) state.codes.set(code.id, { ...code, orderId })
  const order = { ...request, id: orderId, points, codes: taken.map(({ code }) => code), expiresOn }
  state.orders.set(orderId, order)
  post(state, { entryId: orderId, residentId, at }, spending.transfers)
  return answer(order)
}
