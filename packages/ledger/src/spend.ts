import { expiryYear, PROGRAMME_POINTS_REDEEMED } from './account'
import { checked, LedgerError, type Transfer } from './transfer'

/** The points a resident holds in one account. */
export interface Lot {
  account: string
  amount: number
}

/** Lots that can still be spent in `year`, earliest expiry first. */
export function spendable(lots: readonly Lot[], year: number): Lot[] {
  const until = (lot: Lot) => expiryYear(lot.account) ?? Number.NEGATIVE_INFINITY
  return lots.filter((lot) => until(lot) >= year && lot.amount > 0).sort((a, b) => until(a) - until(b))
}

/**
 * The transfers that spend `price` points in `year`, earliest expiry first.
 * Returns what is missing instead when the resident does not have them. Throws LedgerError for a price that is no number of points.
 */
export function spend(lots: readonly Lot[], price: number, year: number): { transfers: Transfer[] } | { missing: number } {
  if (!Number.isSafeInteger(price) || price < 0) throw new LedgerError(`price must be a whole number of points, got ${price}`)
  let left = price
  const transfers: Transfer[] = []
  for (const lot of spendable(lots, year)) {
    const amount = Math.min(left, lot.amount)
    if (amount > 0)
      transfers.push(
        checked({
          unit: 'points',
          debit: lot.account,
          credit: PROGRAMME_POINTS_REDEEMED,
          amount,
          reason: 'redemption',
        }),
      )
    left -= amount
  }
  return left > 0 ? { missing: left } : { transfers }
}
