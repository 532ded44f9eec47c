import { AppError } from '@tanpuhui/contract'
import { type HoldOutcome, settle } from '@tanpuhui/ledger'
import type { HoldSettlement } from '../acts'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots, pointsOwed } from './lots'
import { post } from './post'

/**
 * Spends what is held, or gives it back. Once: throws HOLD_UNKNOWN or HOLD_SETTLED with its state; one past its time can only be
 * voided.
 */
export async function settleHold(tx: Tx, { residentId, holdId, outcome, ...entry }: HoldSettlement): Promise<void> {
  const shard = shardOf(residentId)
  const [pending] = await tx.all<{ state: string; expiresAt: bigint }>(
    `SELECT state, expires_at AS "expiresAt" FROM hold WHERE shard = ? AND id = ? AND resident_id = ? ${tx.forUpdate}`,
    ...[shard, holdId, residentId],
  )
  if (!pending) throw new AppError('HOLD_UNKNOWN')
  if (pending.state !== 'pending') throw new AppError('HOLD_SETTLED', { state: pending.state })
  if (outcome === 'posted' && Number(pending.expiresAt) <= entry.at) throw new AppError('HOLD_SETTLED', { state: 'expired' })
  await endHold(tx, { shard, residentId, holdId, outcome, ...entry })
}

/** Gives back what was held past its time, one entry of `entryIds` each; answers how many holds. */
export async function expireHolds(tx: Tx, { entryIds, at }: { entryIds: bigint[]; at: number }): Promise<number> {
  const late = await tx.all<{ shard: number | bigint; residentId: bigint; holdId: bigint }>(
    `SELECT shard, resident_id AS "residentId", id AS "holdId" FROM hold WHERE state = 'pending' AND expires_at <= ?
     ORDER BY expires_at LIMIT ? ${tx.forUpdate && 'FOR UPDATE SKIP LOCKED'}`,
    ...[at, entryIds.length],
  )
  for (const [i, { shard, ...hold }] of late.entries())
    await endHold(tx, { shard: Number(shard), ...hold, entryId: entryIds[i]!, outcome: 'expired', at })
  return late.length
}

/** Gives back everything that a resident has on hold, under one entry. */
export async function voidHolds(tx: Tx, { residentId, entryId, at }: Omit<HoldSettlement, 'holdId' | 'outcome'>): Promise<void> {
  const shard = shardOf(residentId)
  const pending = await tx.all<{ holdId: bigint }>(
    `SELECT id AS "holdId" FROM hold WHERE shard = ? AND resident_id = ? AND state = 'pending' ORDER BY id ${tx.forUpdate}`,
    ...[shard, residentId],
  )
  let leg = 0
  for (const { holdId } of pending) leg = await endHold(tx, { shard, residentId, holdId, entryId, outcome: 'voided', at }, leg)
}

interface End extends Omit<HoldSettlement, 'outcome'> {
  shard: number
  outcome: HoldOutcome
}

/** Ends a pending hold whose row is locked; answers the number of the entry's next leg. */
async function endHold(tx: Tx, { shard, residentId, holdId, entryId, outcome, at }: End, firstLeg = 0): Promise<number> {
  const lots = await lockedLots(tx, shard, residentId)
  const held = await tx.all<{ debit: string; credit: string; amount: bigint }>(
    'SELECT debit, credit, amount FROM transfer WHERE shard = ? AND entry_id = ? ORDER BY leg',
    ...[shard, holdId],
  )
  const legs = held.map(({ debit, credit, amount }) => ({ debit, credit, amount: Number(amount) }))
  await tx.run('UPDATE hold SET state = ?, settled_at = ? WHERE shard = ? AND id = ?', outcome, at, shard, holdId)
  const transfers = settle(legs, outcome, pointsOwed(lots))
  await post(tx, { shard, residentId, entryId, at, ref: holdId }, transfers, firstLeg)
  return firstLeg + transfers.length
}
