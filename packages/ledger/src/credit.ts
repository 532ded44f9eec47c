import {
  CARBON,
  POINTS_OWED,
  PROGRAMME_POINTS_ISSUED,
  PROGRAMME_REDUCTIONS,
  partnerPointsAccount,
  pointsAccount,
  programmePartnerPoints,
} from './account'
import { movement, type Transfer } from './transfer'

/** What an act earned: mg of CO2e, points and the points of its partner's own unit. */
export interface Earned {
  mg: number
  points: number
  partnerPoints: number
  partnerId: number
  /** The last year in which the points can be spent. */
  expiryYear: number
}

/**
 * The transfers of one credited act: its reduction, its points, its partner's points; each unless there are none.
 * `owed` is what a clawback left the resident owing (≥ 0): new points first fill that hole.
 */
export function creditTransfers({ mg, points, partnerPoints, partnerId, expiryYear }: Earned, owed = 0): Transfer[] {
  return [
    ...movement('mgCO2e', PROGRAMME_REDUCTIONS, CARBON, mg, 'credit'),
    ...movement('points', PROGRAMME_POINTS_ISSUED, pointsAccount(expiryYear), points, 'credit'),
    ...movement('partner-points', programmePartnerPoints(partnerId), partnerPointsAccount(partnerId), partnerPoints, 'credit'),
    ...movement('points', pointsAccount(expiryYear), POINTS_OWED, Math.min(points, owed), 'fill'),
  ]
}
