import { AppError } from '@tanpuhui/contract'
import { hold } from '@tanpuhui/ledger'
import type { HoldRequest } from '../acts'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots } from './lots'
import { post } from './post'

/**
 * Sets points aside, earliest expiry first. A repeated request id answers the first hold's id. Throws NOT_ENOUGH_POINTS,
 * REQUEST_ID_REUSED.
 */
export async function holdPoints(tx: Tx, request: HoldRequest): Promise<bigint> {
  const { holdId, residentId, requestId, points, purpose, year, at, expiresAt } = request
  const shard = shardOf(residentId)
  const lots = await lockedLots(tx, shard, residentId)
  const [before] = await tx.all<{ id: bigint; points: bigint; purpose: string }>(
    'SELECT id, points, purpose FROM hold WHERE shard = ? AND resident_id = ? AND request_id = ?',
    ...[shard, residentId, requestId],
  )
  if (before) {
    if (Number(before.points) !== points || before.purpose !== purpose) throw new AppError('REQUEST_ID_REUSED')
    return before.id
  }
  const held = hold(lots, points, year)
  if ('missing' in held) throw new AppError('NOT_ENOUGH_POINTS', { missing: held.missing })
  await tx.run(
    `INSERT INTO hold (shard, id, resident_id, request_id, points, purpose, state, at, expires_at) VALUES (?, ?, ?, ?, ?, ?, 'pending', ?, ?)`,
    ...[shard, holdId, residentId, requestId, points, purpose, at, expiresAt],
  )
  await post(tx, { shard, residentId, entryId: holdId, at }, held.transfers)
  return holdId
}
