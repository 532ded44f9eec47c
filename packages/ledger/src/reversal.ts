import {
  CARBON_OWED,
  carbonAccount,
  type EntryState,
  expiryYear,
  POINTS_OWED,
  PROGRAMME_POINTS_ISSUED,
  PROGRAMME_REDUCTIONS,
  partnerPointsAccount,
  pointsAccount,
  programmePartnerPoints,
} from './account'
import type { Earned } from './credit'
import { isFinal } from './entry-state'
import { drain, type Lot } from './spend'
import { movement, type Reason, type Transfer } from './transfer'

/**
 * The counter-entry of a credit, of which the resident now holds `lots` (all their accounts with amounts): the reduction comes back from
 * where it stands; the points from their own lot, then from the others, earliest expiry first, and what has been spent is owed (clawback).
 * Partner points come back as far as they are there: how they are spent is the partner's affair.
 */
export function reversalTransfers(
  { mg, points, partnerPoints, partnerId, expiryYear: year }: Earned,
  state: 'free' | EntryState,
  lots: readonly Lot[],
): Transfer[] {
  const theirs = partnerPointsAccount(partnerId)
  const held = lots.find(({ account }) => account === theirs)?.amount ?? 0
  return [
    ...movement('mgCO2e', isFinal(state) ? CARBON_OWED : carbonAccount(state), PROGRAMME_REDUCTIONS, mg, 'reversal'),
    ...pointsBack(points, pointsAccount(year), lots, 'reversal'),
    ...movement('partner-points', theirs, programmePartnerPoints(partnerId), Math.min(held, partnerPoints), 'reversal'),
  ]
}

/** Points come back from their `own` lot, then from the others, earliest expiry first; what has been spent is owed. */
export function pointsBack(points: number, own: string, lots: readonly Lot[], reason: Reason): Transfer[] {
  const order = (lot: Lot) => (lot.account === own ? 0 : expiryYear(lot.account)!)
  const pointLots = lots.filter(({ account }) => expiryYear(account) !== undefined).sort((a, b) => order(a) - order(b))
  const { transfers, missing } = drain(pointLots, points, () => PROGRAMME_POINTS_ISSUED, reason)
  return [...transfers, ...movement('points', POINTS_OWED, PROGRAMME_POINTS_ISSUED, missing, reason)]
}
