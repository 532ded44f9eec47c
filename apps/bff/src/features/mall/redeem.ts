import { AppError, addDays, localDay, orderSchema, redeemInput, yearOf } from '@tanpuhui/contract'
import { isSandbox } from '../../services'
import { residentProcedure } from '../../trpc/procedures'
import { orderView } from './order-view'

/**
 * Exchanges points for voucher codes. Idempotent by `requestId`.
 * Errors: OFFER_UNKNOWN, OFFER_ENDED, OUT_OF_STOCK, NOT_ENOUGH_POINTS, REQUEST_ID_REUSED, MALFORMED (too many at once).
 */
export const redeem = residentProcedure
  .input(redeemInput)
  .output(orderSchema)
  .mutation(async ({ ctx, input: { offerId, quantity, requestId } }) => {
    const { programme, store } = ctx
    const offer = programme.offers.find(({ id }) => id === offerId)
    if (!offer) throw new AppError('OFFER_UNKNOWN')
    if (quantity > offer.maxPerOrder) throw new AppError('MALFORMED', { problem: `quantity: at most ${offer.maxPerOrder}` })
    const at = ctx.now()
    const today = localDay(at, programme.utcOffsetMinutes)
    const order = await store.writes.placeOrder({
      orderId: store.newId(),
      residentId: ctx.resident.residentId,
      requestId,
      offerId,
      quantity,
      year: yearOf(today),
      expiresOn: addDays(today, offer.validDays),
      at,
    })
    return orderView(programme, isSandbox(ctx), order)
  })
