import { POINTS_OWED } from '@tanpuhui/ledger'
import type { CreditedAct } from '../acts'
import { shardOf } from '../shard'
import type { Tx } from '../tx'

/** A resident of a batch who owes points after a clawback. */
export interface Owing {
  residentId: bigint
  /** Points, > 0. */
  owed: bigint | number
}

const FILL_LEG = 3

/** What residents owe is filled by the points that were just credited to them, act by act: see creditTransfers. */
export async function fillOwed(tx: Tx, acts: readonly CreditedAct[], owing: readonly Owing[]): Promise<void> {
  const holes = new Map(owing.map(({ residentId, owed }) => [residentId, Number(owed)]))
  const inOrder = acts.filter(({ residentId, points }) => points > 0 && holes.has(residentId))
  inOrder.sort((a, b) => (a.recordId < b.recordId ? -1 : 1))
  for (const { residentId, recordId, points, pointsAccount, recordedAt } of inOrder) {
    const filled = Math.min(points, holes.get(residentId)!)
    if (filled === 0) continue
    holes.set(residentId, holes.get(residentId)! - filled)
    const shard = shardOf(residentId)
    await tx.run(
      `INSERT INTO transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at)
       VALUES (?, ?, ?, ?, 'points', ?, ?, ?, 'fill', ?)`,
      ...[shard, recordId, FILL_LEG, residentId, pointsAccount, POINTS_OWED, filled, recordedAt],
    )
    const move = 'UPDATE balance SET amount = amount + ? WHERE shard = ? AND resident_id = ? AND account = ?'
    await tx.run(move, -filled, shard, residentId, pointsAccount)
    await tx.run(move, filled, shard, residentId, POINTS_OWED)
  }
}
