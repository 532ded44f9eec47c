import { type Unit, unitOf } from './account'

export type Reason = 'credit' | 'redemption'

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
 * Returns the transfer if it is well formed: a positive integer amount between two different accounts of one unit.
 * Throws LedgerError otherwise.
 */
export function checked(transfer: Transfer): Transfer {
  const { debit, credit, amount, unit } = transfer
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new LedgerError(`amount must be a positive integer, got ${amount}`)
  if (debit === credit) throw new LedgerError(`debit and credit are both ${debit}`)
  for (const account of [debit, credit])
    if (unitOf(account) !== unit) throw new LedgerError(`account ${account} does not hold ${unit}`)
  return transfer
}
