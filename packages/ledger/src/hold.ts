import { heldAccount, POINTS_OWED, PROGRAMME_POINTS_REDEEMED } from './account'
import { type Lot, spend } from './spend'
import { LedgerError, movement, type Transfer } from './transfer'

/** How a pending hold can end. */
export type HoldOutcome = 'posted' | 'voided' | 'expired'

/** First phase: the transfers that set `points` aside in `year`, earliest expiry first, or what is missing. */
export const hold = (lots: readonly Lot[], points: number, year: number) =>
  spend(lots, points, year, { to: heldAccount, reason: 'hold' })

/**
 * Second phase: what was set aside by `held` (the transfers of the first) is spent when posted, and goes back to the lots it came
 * from otherwise; there it first fills what the resident has come to owe meanwhile (`owed` ≥ 0 points).
 */
export function settle(
  held: readonly Pick<Transfer, 'debit' | 'credit' | 'amount'>[],
  outcome: HoldOutcome,
  owed = 0,
): Transfer[] {
  let hole = owed
  return held.flatMap(({ debit: lot, credit: waiting, amount }) => {
    if (waiting !== heldAccount(lot)) throw new LedgerError(`${waiting} does not hold points of ${lot}`)
    if (outcome === 'posted') return movement('points', waiting, PROGRAMME_POINTS_REDEEMED, amount, outcome)
    const filled = Math.min(hole, amount)
    hole -= filled
    return [...movement('points', waiting, lot, amount, outcome), ...movement('points', lot, POINTS_OWED, filled, 'fill')]
  })
}
