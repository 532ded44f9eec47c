import { isOwedAccount, isProgrammeAccount, type Lot, POINTS_OWED, type Transfer } from '@tanpuhui/ledger'
import type { State } from './state'

interface Entry {
  entryId: bigint
  residentId: bigint
  at: number
  ref?: bigint
}

/** Posts an entry of one resident in the model’s books. Throws when it would break them: the model itself would be wrong then. */
export function post(state: State, { entryId, residentId, at, ref }: Entry, transfers: readonly Transfer[]): void {
  for (const transfer of transfers) {
    state.transfers.set(`${state.transfers.size}`, { ...transfer, entryId, residentId, at, ref: ref ?? null })
    move(state, residentId, transfer.debit, -transfer.amount)
    move(state, residentId, transfer.credit, transfer.amount)
  }
}

function move(state: State, residentId: bigint, account: string, by: number): void {
  if (isProgrammeAccount(account)) return
  const key = `${residentId} ${account}`
  const amount = (state.balances.get(key) ?? 0) + by
  if (isOwedAccount(account) ? amount > 0 : amount < 0) throw new Error(`${key} would stand at ${amount}`)
  state.balances.set(key, amount)
}

/** All that a resident’s accounts hold. */
export function lotsOf(state: State, residentId: bigint): Lot[] {
  const prefix = `${residentId} `
  return [...state.balances].flatMap(([key, amount]) =>
    key.startsWith(prefix) ? [{ account: key.slice(prefix.length), amount }] : [],
  )
}

export const amountIn = (state: State, residentId: bigint, account: string): number =>
  state.balances.get(`${residentId} ${account}`) ?? 0

/** Points that a resident owes, ≥ 0. */
export const owedBy = (state: State, residentId: bigint): number => Math.abs(amountIn(state, residentId, POINTS_OWED))
