import { AppError } from '@tanpuhui/contract'
import type { ActAnswer, CreditedAct } from '../acts'
import { partnerShard, shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedResident } from './lock-resident'

/**
 * Credits one act unless the resident has `dailyLimit` acts of its behaviour on that day (throws CHECK_IN_LIMIT); answers as
 * creditActs does. The resident's row is locked, so that two check-ins of one person are counted one after the other.
 */
export async function creditCheckIn(tx: Tx, act: CreditedAct, dailyLimit: number): Promise<ActAnswer | null> {
  const { residentId, partnerId, externalId, behaviour, day } = act
  const shard = shardOf(residentId)
  await lockedResident(tx, residentId)
  const taken = await tx.all(
    'SELECT 1 FROM act_key WHERE shard = ? AND partner_id = ? AND external_id = ?',
    ...[partnerShard(partnerId, externalId), partnerId, externalId],
  )
  if (taken.length === 0) {
    const [{ done }] = (await tx.all(
      `SELECT count(*) AS done FROM activity_record r WHERE r.shard = ? AND r.resident_id = ? AND r.behaviour = ? AND r.day = ?
       AND NOT EXISTS (SELECT 1 FROM reversal v WHERE v.shard = r.shard AND v.record_id = r.id AND v.ruling IS NOT NULL)`,
      ...[shard, residentId, behaviour, day],
    )) as [{ done: bigint }]
    if (Number(done) >= dailyLimit) throw new AppError('CHECK_IN_LIMIT', { limit: dailyLimit })
  }
  return (await tx.creditActs([act], []))[0] ?? null
}
