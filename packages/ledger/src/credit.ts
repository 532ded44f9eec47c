import { CARBON, PROGRAMME_POINTS_ISSUED, PROGRAMME_REDUCTIONS, pointsAccount } from './account'
import { checked, type Transfer } from './transfer'

/** The transfers of one credited act: its reduction, and its points unless there are none. */
export function creditTransfers({ mg, points, expiryYear }: { mg: number; points: number; expiryYear: number }): Transfer[] {
  const carbon = checked({
    unit: 'mgCO2e',
    debit: PROGRAMME_REDUCTIONS,
    credit: CARBON,
    amount: mg,
    reason: 'credit',
  })
  if (points === 0) return [carbon]
  const account = pointsAccount(expiryYear)
  return [
    carbon,
    checked({
      unit: 'points',
      debit: PROGRAMME_POINTS_ISSUED,
      credit: account,
      amount: points,
      reason: 'credit',
    }),
  ]
}
