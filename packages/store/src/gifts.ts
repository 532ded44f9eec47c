/** A gift of points to a public-good project of the programme. Idempotent by `requestId`. */
export interface GiftRequest {
  giftId: bigint
  residentId: bigint
  requestId: string
  projectId: number
  quantity: number
  /** Points that one costs on the day of the gift, and points that the giver was shown: a gift is never dearer, or cheaper, than it looked. */
  price: number
  seenPrice: number
  /** The local year, which says which lots can still be spent. */
  year: number
  at: number
}

/** A gift that stands. */
export interface Gift {
  id: bigint
  projectId: number
  quantity: number
  points: number
  at: number
}
