/** The units a transfer can move. Both sides of a transfer have the same one. */
export type Unit = 'mgCO2e' | 'points'

/**
 * Accounts. A resident's accounts are `carbon` and one of points for each year of expiry; they never go below zero.
 * The programme's accounts begin with `programme:`; they stand for the outside, may go below zero and are derived from
 * the transfers, never kept: every credit would touch them.
 */
export const CARBON = 'carbon'
export const PROGRAMME_REDUCTIONS = 'programme:reductions'
export const PROGRAMME_POINTS_ISSUED = 'programme:points-issued'
export const PROGRAMME_POINTS_REDEEMED = 'programme:points-redeemed'

/** The account of the points that can be spent until the end of `year`. */
export const pointsAccount = (year: number): string => `points:${year}`

/** The last year in which the points of an account can be spent; undefined for any other account. */
export function expiryYear(account: string): number | undefined {
  const match = /^points:(\d{4})$/.exec(account)
  return match ? Number(match[1]) : undefined
}

/** What an account holds; undefined when there is no such account. */
export function unitOf(account: string): Unit | undefined {
  if (account === CARBON || account === PROGRAMME_REDUCTIONS) return 'mgCO2e'
  const points = account === PROGRAMME_POINTS_ISSUED || account === PROGRAMME_POINTS_REDEEMED || expiryYear(account) !== undefined
  return points ? 'points' : undefined
}

export const isProgrammeAccount = (account: string): boolean => account.startsWith('programme:')
