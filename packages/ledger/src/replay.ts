import { isOwedAccount, isProgrammeAccount } from './account'
import { checked, LedgerError, type Transfer } from './transfer'

/** A transfer of one resident's entry. */
export interface PostedTransfer extends Transfer {
  resident: string
}

/** Balances by `resident account`; programme accounts stand under the resident `programme`. */
export type Balances = Map<string, number>

export const balanceKey = (resident: string, account: string): string =>
  isProgrammeAccount(account) ? `programme ${account}` : `${resident} ${account}`

/**
 * Replays transfers in order and returns the balances they lead to.
 * Throws LedgerError when one is malformed or takes a resident's account below zero, save those of what is owed.
 */
export function replay(transfers: Iterable<PostedTransfer>): Balances {
  const balances: Balances = new Map()
  const move = (resident: string, account: string, by: number) => {
    const key = balanceKey(resident, account)
    const balance = (balances.get(key) ?? 0) + by
    if (balance < 0 && !isProgrammeAccount(account) && !isOwedAccount(account))
      throw new LedgerError(`${key} would stand at ${balance}`)
    balances.set(key, balance)
  }
  for (const transfer of transfers) {
    const { resident, debit, credit, amount } = checked(transfer) as PostedTransfer
    move(resident, debit, -amount)
    move(resident, credit, amount)
  }
  return balances
}
