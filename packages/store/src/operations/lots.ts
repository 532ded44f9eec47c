import { type Lot, POINTS_OWED } from '@tanpuhui/ledger'
import type { Tx } from '../tx'

/** What a resident's accounts stand at. They do not change before the commit: whoever writes a resident's books locks these rows first. */
export async function lockedLots(tx: Tx, shard: number, residentId: bigint): Promise<Lot[]> {
  const rows = await tx.all<{ account: string; amount: bigint }>(
    `SELECT account, amount FROM balance WHERE shard = ? AND resident_id = ? ORDER BY account ${tx.forUpdate}`,
    ...[shard, residentId],
  )
  return rows.map(({ account, amount }) => ({ account, amount: Number(amount) }))
}

/** Points that a resident owes, ≥ 0. */
export const pointsOwed = (lots: readonly Lot[]): number => -(lots.find(({ account }) => account === POINTS_OWED)?.amount ?? 0)
