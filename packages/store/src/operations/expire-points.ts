import { PROGRAMME_POINTS_EXPIRED, pointsAccount } from '@tanpuhui/ledger'
import type { PointsExpiry } from '../acts'
import type { Tx } from '../tx'

const LATE = `account LIKE 'points:____' AND account < ? AND amount > 0`

/** See Writes.expirePoints. One entry whose legs are the lots of a shard. */
export async function expirePoints(tx: Tx, { entryId, shard, year, at }: PointsExpiry): Promise<number> {
  const first = pointsAccount(year)
  if (tx.forUpdate)
    await tx.all(
      `SELECT 1 FROM balance WHERE shard = ? AND ${LATE} ORDER BY resident_id, account ${tx.forUpdate}`,
      ...[shard, first],
    )
  const lots = await tx.run(
    `INSERT INTO transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at)
     SELECT shard, CAST(? AS BIGINT), row_number() OVER (ORDER BY resident_id, account) - 1, resident_id, 'points', account, '${PROGRAMME_POINTS_EXPIRED}',
       amount, 'points-expiry', CAST(? AS BIGINT) FROM balance WHERE shard = ? AND ${LATE}`,
    ...[entryId, at, shard, first],
  )
  if (lots > 0) await tx.run(`UPDATE balance SET amount = 0 WHERE shard = ? AND ${LATE}`, shard, first)
  return lots
}
