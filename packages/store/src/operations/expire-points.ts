import { PROGRAMME_POINTS_EXPIRED, pointsAccount } from '@tanpuhui/ledger'
import type { PointsExpiry } from '../acts'
import type { Tx } from '../tx'

/** Expires points that can no longer be spent; answers how many lots. One entry whose legs are the lots of a shard. */
export async function expirePoints(tx: Tx, { entryId, shard, year, at }: PointsExpiry): Promise<number> {
  const first = pointsAccount(year)
  const late = `SELECT shard, resident_id, account, amount FROM balance
    WHERE shard = ? AND account LIKE 'points:____' AND account < ? AND amount > 0 ORDER BY resident_id, account ${tx.forUpdate}`
  // Waits for those who are at work on these lots. What they leave there, and what they put beside them, is read below.
  if (tx.forUpdate) await tx.all(late, shard, first)
  const lots = await tx.run(
    `INSERT INTO transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at)
     SELECT shard, CAST(? AS BIGINT), row_number() OVER (ORDER BY resident_id, account) - 1, resident_id, 'points', account, '${PROGRAMME_POINTS_EXPIRED}',
       amount, 'points-expiry', CAST(? AS BIGINT) FROM (${late}) AS late`,
    ...[entryId, at, shard, first],
  )
  if (lots > 0)
    await tx.run(
      `UPDATE balance SET amount = balance.amount - t.amount FROM transfer t
       WHERE t.shard = ? AND t.entry_id = ? AND balance.shard = t.shard AND balance.resident_id = t.resident_id AND balance.account = t.debit`,
      ...[shard, entryId],
    )
  return lots
}
