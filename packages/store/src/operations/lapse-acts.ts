import { changesAround } from '../beside/changes'
import { ASIDE_COLUMNS, type StandingRow, toStanding } from '../beside/read-standing'
import { settleChanges } from '../beside/settle-changes'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots } from './lots'

/** See Writes.lapseActs. */
export async function lapseActs(tx: Tx, { at, limit }: { at: number; limit: number }): Promise<number> {
  const rows = await tx.all<StandingRow>(
    `SELECT ${ASIDE_COLUMNS} FROM act_aside u WHERE u.collect_until <= ? AND u.code IS NULL ORDER BY u.collect_until LIMIT ?`,
    ...[at, limit],
  )
  let count = 0
  for (const act of rows.map(toStanding)) {
    const shard = shardOf(act.residentId)
    await lockedLots(tx, shard, act.residentId)
    const lapsed = await tx.run(
      `UPDATE act_aside SET code = 'LAPSED', at = ? WHERE shard = ? AND resident_id = ? AND partner_id = ? AND external_id = ? AND code IS NULL`,
      ...[at, shard, act.residentId, act.partnerId, act.externalId],
    )
    if (lapsed === 0) continue
    count += 1
    await settleChanges(tx, await changesAround(tx, [{ ...act, how: 'gone' }], at), at)
  }
  return count
}
