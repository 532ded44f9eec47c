/** The units a transfer can move. Both sides of a transfer have the same one. */
export type Unit = 'mgCO2e' | 'points' | 'partner-points'

/**
 * A resident's accounts: `carbon` and where its entries go on to, one of points for each year of expiry, what of them is held, the
 * partners' own points, and what is owed after a clawback. Only the accounts of what is owed may go below zero.
 * The programme's accounts begin with `programme:`; they stand for the outside, may go below zero and are derived from
 * the transfers, never kept: every credit would touch them.
 */
export const CARBON = 'carbon'
export const CARBON_OWED = 'carbon:owed'
export const POINTS_OWED = 'points:owed'
export const PROGRAMME_REDUCTIONS = 'programme:reductions'
export const PROGRAMME_POINTS_ISSUED = 'programme:points-issued'
export const PROGRAMME_POINTS_REDEEMED = 'programme:points-redeemed'
export const PROGRAMME_POINTS_EXPIRED = 'programme:points-expired'

/** Where a record's reduction may go when it leaves `free`. */
export type EntryState = 'authorised' | 'pooled' | 'issued' | 'donated'

/** The account that holds reductions in a state; free ones are in `carbon`. */
export const carbonAccount = (state: 'free' | EntryState): string => (state === 'free' ? CARBON : `carbon:${state}`)

/** The account of the points that can be spent until the end of `year`. */
export const pointsAccount = (year: number): string => `points:${year}`

/** Where points of a lot wait while a hold is pending. */
export const heldAccount = (lot: string): string => `held:${lot}`

/** A resident's points in a partner's own unit, and the partner's side of them. */
export const partnerPointsAccount = (partnerId: number): string => `partner-points:${partnerId}`
export const programmePartnerPoints = (partnerId: number): string => `programme:partner-points:${partnerId}`

/** The last year in which the points of an account can be spent; undefined for any other account. */
export function expiryYear(account: string): number | undefined {
  const match = /^points:(\d{4})$/.exec(account)
  return match ? Number(match[1]) : undefined
}

const UNITS: readonly [RegExp, Unit][] = [
  [/^(programme:reductions|carbon(:(authorised|pooled|issued|donated|owed))?)$/, 'mgCO2e'],
  [/^(programme:points-(issued|redeemed|expired)|(held:)?points:\d{4}|points:owed)$/, 'points'],
  [/^(programme:)?partner-points:\d+$/, 'partner-points'],
]

/** What an account holds; undefined when there is no such account. */
export const unitOf = (account: string): Unit | undefined => UNITS.find(([pattern]) => pattern.test(account))?.[1]

export const isProgrammeAccount = (account: string): boolean => account.startsWith('programme:')

/** What a resident owes after a clawback: the only accounts of theirs that may stand below zero. */
export const isOwedAccount = (account: string): boolean => account === POINTS_OWED || account === CARBON_OWED

/** Whether an account counts towards what a resident has saved in all, whatever became of it. */
export const isCarbonAccount = (account: string): boolean => account === CARBON || account.startsWith('carbon:')
