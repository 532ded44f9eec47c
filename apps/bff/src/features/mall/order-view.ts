import { dayToIso, localIso, type Order } from '@tanpuhui/contract'
import type { PlacedOrder } from '@tanpuhui/store'
import type { Programme } from '../../programme'

/** An order as its resident sees it. */
export function orderView(programme: Programme, sandbox: boolean, order: PlacedOrder): Order {
  const offer = programme.offers.find(({ id }) => id === order.offerId)
  const unknown = { zh: String(order.offerId), en: String(order.offerId) }
  return {
    id: String(order.id),
    offerId: order.offerId,
    title: offer?.title ?? unknown,
    merchant: offer?.merchant ?? unknown,
    quantity: order.quantity,
    points: order.points,
    at: localIso(order.at, programme.utcOffsetMinutes),
    codes: order.codes.map((code) => ({ code, expiresOn: dayToIso(order.expiresOn) })),
    sandbox,
  }
}
