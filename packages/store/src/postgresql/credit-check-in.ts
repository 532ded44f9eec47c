import { AppError } from '@tanpuhui/contract'
import type { PoolClient } from 'pg'
import type { ActKey, CreditedAct } from '../acts'
import { partnerShard, shardOf } from '../shard'
import { creditActs } from './credit-acts'

/** See Writes.creditCheckIn. The resident's row is locked, so that two check-ins of one person are counted one after the other. */
export async function creditCheckIn(client: PoolClient, act: CreditedAct, dailyLimit: number): Promise<ActKey | null> {
  const shard = shardOf(act.residentId)
  await client.query('SELECT 1 FROM resident WHERE shard = $1 AND id = $2 FOR UPDATE', [shard, act.residentId])
  const taken = await client.query('SELECT 1 FROM act_key WHERE shard = $1 AND partner_id = $2 AND external_id = $3', [
    partnerShard(act.partnerId, act.externalId),
    act.partnerId,
    act.externalId,
  ])
  if (taken.rowCount === 0) {
    const { rows } = await client.query(
      'SELECT count(*)::int AS done FROM activity_record WHERE shard = $1 AND resident_id = $2 AND behaviour = $3 AND day = $4',
      [shard, act.residentId, act.behaviour, act.day],
    )
    if (rows[0].done >= dailyLimit) throw new AppError('CHECK_IN_LIMIT', { limit: dailyLimit })
  }
  return (await creditActs(client, [act], []))[0] ?? null
}
