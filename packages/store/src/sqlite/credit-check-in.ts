import { AppError } from '@tanpuhui/contract'
import type { Database } from 'better-sqlite3'
import type { ActKey, CreditedAct } from '../acts'
import { partnerShard, shardOf } from '../shard'
import { creditActs } from './credit-acts'

/** See Writes.creditCheckIn. One writer: what is counted here cannot change before the commit. */
export function creditCheckIn(db: Database, act: CreditedAct, dailyLimit: number): ActKey | null {
  const taken = db
    .prepare('SELECT 1 FROM act_key WHERE shard = ? AND partner_id = ? AND external_id = ?')
    .get(partnerShard(act.partnerId, act.externalId), act.partnerId, act.externalId)
  if (!taken) {
    const { done } = db
      .prepare('SELECT count(*) AS done FROM activity_record WHERE shard = ? AND resident_id = ? AND behaviour = ? AND day = ?')
      .get(shardOf(act.residentId), act.residentId, act.behaviour, act.day) as { done: bigint }
    if (done >= dailyLimit) throw new AppError('CHECK_IN_LIMIT', { limit: dailyLimit })
  }
  return creditActs(db, [act], [])[0] ?? null
}
