import { AppError } from '@tanpuhui/contract'
import { spend } from '@tanpuhui/ledger'
import { lotsOf, post } from './books'
import type { Act } from './command'

export const give: Act<'give'> = (state, request) => {
  const { giftId: id, residentId, requestId, projectId, quantity, price, seenPrice, year, at } = request
  const before = [...state.gifts.values()].find((gift) => gift.residentId === residentId && gift.requestId === requestId)
  if (before) {
    if (before.projectId !== projectId || before.quantity !== quantity || before.price !== seenPrice)
      throw new AppError('REQUEST_ID_REUSED')
    return { id: before.id, projectId, quantity, points: before.points, at: before.at }
  }
  if (seenPrice !== price) throw new AppError('PRICE_CHANGED', { points: price })
  const points = price * quantity
  const spending = spend(lotsOf(state, residentId), points, year, { reason: 'donation' })
  if ('missing' in spending) throw new AppError('NOT_ENOUGH_POINTS', { missing: spending.missing })
  state.gifts.set(id, { ...request, id, points })
  post(state, { entryId: id, residentId, at }, spending.transfers)
  return { id, projectId, quantity, points, at }
}

const keyOf = ({ activityId, residentId }: { activityId: number; residentId: bigint }) => `${activityId}/${residentId}`

export const signUp: Act<'signUp'> = (state, request) => {
  if (state.signUps.has(keyOf(request))) return
  const taken = [...state.signUps.values()].filter(({ activityId }) => activityId === request.activityId).length
  if (taken >= request.capacity) throw new AppError('VOLUNTEERING_FULL')
  state.signUps.set(keyOf(request), request)
}

export const cancelSignUp: Act<'cancelSignUp'> = (state, signUp) => {
  if (!state.signUps.delete(keyOf(signUp))) throw new AppError('SIGN_UP_MISSING')
}
