import { changesAround } from '../beside/changes'
import { ASIDE_COLUMNS, type StandingRow, toStanding } from '../beside/read-standing'
import { settleChanges } from '../beside/settle-changes'
import type { StandingAct } from '../beside/standing-act'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots } from './lots'

/**
 * Gives up acts that nobody has collected in time, `limit` at most; answers how many. What stood back for them may count then.
 */
export async function lapseActs(tx: Tx, { at, limit }: { at: number; limit: number }): Promise<number> {
  const rows = await tx.all<StandingRow>(
    `SELECT ${ASIDE_COLUMNS} FROM act_aside u WHERE u.collect_until <= ? AND u.code IS NULL ORDER BY u.collect_until LIMIT ?`,
    ...[at, limit],
  )
  let count = 0
  for (const act of rows.map(toStanding)) if (await lapse(tx, act, at)) count += 1
  return count
}

/** Gives up all acts of a resident that wait to be collected. */
export async function lapseWaiting(tx: Tx, residentId: bigint, at: number): Promise<void> {
  const rows = await tx.all<StandingRow>(
    `SELECT ${ASIDE_COLUMNS} FROM act_aside u WHERE u.shard = ? AND u.resident_id = ? AND u.code IS NULL ORDER BY u.occurred_at`,
    ...[shardOf(residentId), residentId],
  )
  for (const act of rows.map(toStanding)) await lapse(tx, act, at)
}

/** Answers whether it still waited. */
async function lapse(tx: Tx, act: StandingAct, at: number): Promise<boolean> {
  const shard = shardOf(act.residentId)
  await lockedLots(tx, shard, act.residentId)
  const lapsed = await tx.run(
    `UPDATE act_aside SET code = 'LAPSED', at = ? WHERE shard = ? AND resident_id = ? AND partner_id = ? AND external_id = ? AND code IS NULL`,
    ...[at, shard, act.residentId, act.partnerId, act.externalId],
  )
  if (lapsed === 0) return false
  await settleChanges(tx, await changesAround(tx, [{ ...act, how: 'gone' }], at), at)
  return true
}
