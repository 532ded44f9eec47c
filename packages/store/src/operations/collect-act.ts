import { AppError } from '@tanpuhui/contract'
import type { ActKey, Collection, RuledAct } from '../acts'
import { changesAround } from '../beside/changes'
import { standingAct } from '../beside/read-standing'
import { settleChanges } from '../beside/settle-changes'
import { partnerShard, shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots } from './lots'

/**
 * Credits an act that has waited for its resident; answers what it is worth, 0 when others stand before it by now. Once: again,
 * the same. Throws ACT_UNKNOWN, NOT_COLLECTABLE_YET, LAPSED, or why it does not count.
 */
export async function collectAct(tx: Tx, collection: Collection): Promise<Pick<ActKey, 'recordId' | 'mg' | 'points'>> {
  const { recordId, residentId, partnerId, externalId, at } = collection
  const shard = shardOf(residentId)
  await lockAside(tx, collection)
  await lockedLots(tx, shard, residentId)
  const [act] = await standingAct(tx, residentId, partnerId, externalId)
  if (act?.how === 'counted') return keyOf(tx, collection)
  if (!act) throw new AppError((await lapsed(tx, collection)) ? 'LAPSED' : 'ACT_UNKNOWN')
  if (act.code !== null) throw new AppError(act.code, act.details)
  if (act.collect && at < act.collect.from) throw new AppError('NOT_COLLECTABLE_YET')
  if (act.collect && at >= act.collect.until) throw new AppError('LAPSED')
  const changes = await changesAround(tx, [{ ...act, how: 'collected', recordId, collect: null }], at)
  await settleChanges(tx, changes, at)
  return keyOf(tx, collection)
}

/** Of two who collect the same act at once, the second waits for the first. */
const lockAside = (tx: Tx, { residentId, partnerId, externalId }: Collection) =>
  tx.all(
    `SELECT 1 FROM act_aside WHERE shard = ? AND resident_id = ? AND partner_id = ? AND external_id = ? ${tx.forUpdate}`,
    ...[shardOf(residentId), residentId, partnerId, externalId],
  )

async function lapsed(tx: Tx, { residentId, partnerId, externalId }: Collection): Promise<boolean> {
  const rows = await tx.all(
    `SELECT 1 FROM act_aside WHERE shard = ? AND resident_id = ? AND partner_id = ? AND external_id = ?`,
    ...[shardOf(residentId), residentId, partnerId, externalId],
  )
  return rows.length > 0
}

async function keyOf(tx: Tx, { partnerId, externalId }: Collection): Promise<Pick<RuledAct, 'recordId' | 'mg' | 'points'>> {
  const [key] = await tx.all<{ recordId: bigint; mg: bigint; points: bigint }>(
    'SELECT record_id AS "recordId", mg, points FROM act_key WHERE shard = ? AND partner_id = ? AND external_id = ?',
    ...[partnerShard(partnerId, externalId), partnerId, externalId],
  )
  return { recordId: key!.recordId, mg: Number(key!.mg), points: Number(key!.points) }
}
