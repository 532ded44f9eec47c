import { type Lot, POINTS_OWED } from '@tanpuhui/ledger'
import type { Tx } from '../tx'

/**
 * What a resident's accounts stand at. They do not change before the commit: whoever writes a resident's books locks these rows
 * first. To be called when what is to be changed has been seen in the books: a resident without accounts cannot be locked.
 */
export async function lockedLots(tx: Tx, shard: number, residentId: bigint): Promise<Lot[]> {
  const sql = `SELECT account, amount FROM balance WHERE shard = ? AND resident_id = ? ORDER BY account ${tx.forUpdate}`
  // Who waits for a lock then sees the row as it has become, but not the rows that came in beside it: hence once more.
  if (tx.forUpdate) await tx.all(sql, shard, residentId)
  const rows = await tx.all<{ account: string; amount: bigint }>(sql, shard, residentId)
  return rows.map(({ account, amount }) => ({ account, amount: Number(amount) }))
}

/** Points that a resident owes, ≥ 0. */
export const pointsOwed = (lots: readonly Lot[]): number => -(lots.find(({ account }) => account === POINTS_OWED)?.amount ?? 0)
