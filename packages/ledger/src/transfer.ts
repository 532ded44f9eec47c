import { type EntryState, type Unit, unitOf } from './account'

/** Why a transfer was made. `fill`: earned or returned points fill what was owed. The states of entries and holds name the move into them. */
export type Reason =
  | 'credit'
  | 'fill'
  | 'redemption'
  | 'donation'
  | 'hold'
  | 'posted'
  | 'voided'
  | 'expired'
  | 'points-expiry'
  | 'reversal'
  | 'bonus'
  | 'bonus-reversal'
  | 'attendance'
  | EntryState

/** One movement: `amount` > 0 goes from `debit` to `credit`. Resident accounts are those of the entry's resident. */
export interface Transfer {
  unit: Unit
  debit: string
  credit: string
  amount: number
  reason: Reason
}

/** Thrown when postings would break the books: a programming error, never a user's. */
export class LedgerError extends Error {
  override name = 'LedgerError'
}

/**
 * Returns the transfer if it is well formed: a positive integer amount between two different accounts of one unit, and of one
 * partner where it is partner points. Throws LedgerError otherwise.
 */
export function checked(transfer: Transfer): Transfer {
  const { debit, credit, amount, unit } = transfer
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new LedgerError(`amount must be a positive integer, got ${amount}`)
  if (debit === credit) throw new LedgerError(`debit and credit are both ${debit}`)
  for (const account of [debit, credit])
    if (unitOf(account) !== unit) throw new LedgerError(`account ${account} does not hold ${unit}`)
  const partnerOf = (account: string) => account.slice(account.lastIndexOf(':'))
  if (unit === 'partner-points' && partnerOf(debit) !== partnerOf(credit))
    throw new LedgerError(`${debit} and ${credit} belong to different partners`)
  return transfer
}

/** A well-formed transfer in a list, or none when there is nothing to move. */
export const movement = (unit: Unit, debit: string, credit: string, amount: number, reason: Reason): Transfer[] =>
  amount === 0 ? [] : [checked({ unit, debit, credit, amount, reason })]
