import { AppError } from '@tanpuhui/contract'
import type { OrderRequest, PlacedOrder } from './acts'

/** The order an earlier attempt of this request made. Throws REQUEST_ID_REUSED when it was for something else. */
export function sameRequest(order: PlacedOrder, { offerId, quantity }: OrderRequest): PlacedOrder {
  if (order.offerId !== offerId || order.quantity !== quantity) throw new AppError('REQUEST_ID_REUSED')
  return order
}

/** Points that a request costs. Throws OFFER_UNKNOWN or OFFER_ENDED. */
export function offerPrice(
  offer: { pricePoints: bigint | number; endedAt: bigint | null } | undefined,
  { quantity, at }: OrderRequest,
): number {
  if (!offer) throw new AppError('OFFER_UNKNOWN')
  if (offer.endedAt !== null && offer.endedAt <= at) throw new AppError('OFFER_ENDED')
  return Number(offer.pricePoints) * quantity
}
