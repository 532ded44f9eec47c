import { expiryYear, PROGRAMME_POINTS_REDEEMED } from './account'
import { checked, LedgerError, movement, type Reason, type Transfer } from './transfer'

/** The points a resident holds in one account. */
export interface Lot {
  account: string
  amount: number
}

const until = (lot: Lot) => expiryYear(lot.account) ?? Number.NEGATIVE_INFINITY

/** Lots that can still be spent in `year`, earliest expiry first. */
export const spendable = (lots: readonly Lot[], year: number): Lot[] =>
  lots.filter((lot) => until(lot) >= year && lot.amount > 0).sort((a, b) => until(a) - until(b))

/** Takes `points` from lots in the given order, each to the account that `to` names; answers the transfers and what the lots lack. */
export function drain(lots: readonly Lot[], points: number, to: (lot: string) => string, reason: Reason) {
  let missing = points
  const transfers: Transfer[] = []
  for (const { account, amount } of lots) {
    const taken = Math.min(missing, amount)
    transfers.push(...movement('points', account, to(account), taken, reason))
    missing -= taken
  }
  return { transfers, missing }
}

/**
 * The transfers that spend `price` points in `year`, earliest expiry first; to the mall, or to the accounts that `to` names.
 * Returns what is missing instead when the resident does not have them. Throws LedgerError for a price that is no number of points.
 */
export function spend(
  lots: readonly Lot[],
  price: number,
  year: number,
  { to = () => PROGRAMME_POINTS_REDEEMED, reason = 'redemption' }: { to?: (lot: string) => string; reason?: Reason } = {},
): { transfers: Transfer[] } | { missing: number } {
  if (!Number.isSafeInteger(price) || price < 0) throw new LedgerError(`price must be a whole number of points, got ${price}`)
  const { transfers, missing } = drain(spendable(lots, year), price, to, reason)
  return missing > 0 ? { missing } : { transfers: transfers.map(checked) }
}
