import { POINTS_OWED, PROGRAMME_POINTS_ISSUED } from './account'
import { pointsBack } from './reversal'
import type { Lot } from './spend'
import { movement, type Transfer } from './transfer'

/**
 * The transfers of points that no single act brings into `lot`: a bonus, or what attendance at a volunteer activity brings.
 * `owed` (≥ 0) is what a clawback left the resident owing: it is filled first.
 */
export const bonusTransfers = (points: number, lot: string, owed = 0, reason: 'bonus' | 'attendance' = 'bonus'): Transfer[] => [
  ...movement('points', PROGRAMME_POINTS_ISSUED, lot, points, reason),
  ...movement('points', lot, POINTS_OWED, Math.min(points, owed), 'fill'),
]

/** The counter-entry of a bonus that went into `lot`, of a resident who holds `lots` now. What has been spent is owed. */
export const bonusReversal = (points: number, lot: string, lots: readonly Lot[]): Transfer[] =>
  pointsBack(points, lot, lots, 'bonus-reversal')
