import { expiryYear, PROGRAMME_POINTS_EXPIRED } from './account'
import type { Lot } from './spend'
import { movement, type Transfer } from './transfer'

/** The transfers by which the lots that cannot be spent in `year` any more expire. */
export const expiryTransfers = (lots: readonly Lot[], year: number): Transfer[] =>
  lots
    .filter(({ account }) => (expiryYear(account) ?? year) < year)
    .flatMap(({ account, amount }) => movement('points', account, PROGRAMME_POINTS_EXPIRED, amount, 'points-expiry'))
