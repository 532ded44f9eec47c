import { isProgrammeAccount, type Transfer } from '@tanpuhui/ledger'
import type { Param, Tx } from '../tx'

/** The entry under which transfers are posted; `ref` is the entry that it acts on. */
export interface Entry {
  shard: number
  residentId: bigint
  entryId: bigint
  at: number
  ref?: bigint
}

/** Posts transfers of one resident and moves the balances with them. The database refuses an account below zero. */
export async function post(
  tx: Tx,
  { shard, residentId, entryId, at, ref }: Entry,
  transfers: readonly Transfer[],
  firstLeg = 0,
): Promise<void> {
  if (transfers.length === 0) return
  const rows = transfers.map(({ unit, debit, credit, amount, reason }, i): Param[] => [
    ...[shard, entryId, firstLeg + i, residentId, unit, debit, credit, amount, reason, at, ref ?? null],
  ])
  await tx.run(
    `INSERT INTO transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at, ref)
     VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
    ...rows.flat(),
  )
  for (const [account, change] of changes(transfers)) {
    const changed = await tx.run(
      'UPDATE balance SET amount = amount + ? WHERE shard = ? AND resident_id = ? AND account = ?',
      ...[change, shard, residentId, account],
    )
    if (changed === 0)
      await tx.run(
        'INSERT INTO balance (shard, resident_id, account, amount) VALUES (?, ?, ?, ?)',
        ...[shard, residentId, account, change],
      )
  }
}

/** By how much each of the resident's accounts changes, in one order for everybody. */
function changes(transfers: readonly Transfer[]): [string, number][] {
  const sums = new Map<string, number>()
  for (const { debit, credit, amount } of transfers) {
    sums.set(debit, (sums.get(debit) ?? 0) - amount)
    sums.set(credit, (sums.get(credit) ?? 0) + amount)
  }
  return [...sums]
    .filter(([account, change]) => change !== 0 && !isProgrammeAccount(account))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
