import { AppError } from '@tanpuhui/contract'
import { CARBON, CARBON_OWED, type EntryState, mayMove, moveTransfers } from '@tanpuhui/ledger'
import type { EntryMove } from '../acts'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots } from './lots'
import { post } from './post'

/** Takes a record's reduction to its next state. Throws RECORD_UNKNOWN, RECORD_REVERSED or ENTRY_NOT_IN_STATE. */
export async function moveEntry(tx: Tx, { entryId, residentId, recordId, to, at }: EntryMove): Promise<void> {
  const shard = shardOf(residentId)
  const [record] = await tx.all<{ mg: bigint }>(
    'SELECT mg FROM activity_record WHERE shard = ? AND resident_id = ? AND id = ?',
    ...[shard, residentId, recordId],
  )
  if (!record) throw new AppError('RECORD_UNKNOWN')
  const lots = await lockedLots(tx, shard, residentId)
  const reversed = await tx.all('SELECT 1 FROM reversal WHERE shard = ? AND record_id = ?', shard, recordId)
  if (reversed.length > 0) throw new AppError('RECORD_REVERSED')
  const from = await stateOf(tx, shard, recordId)
  if (!mayMove(from, to)) throw new AppError('ENTRY_NOT_IN_STATE', { state: from })
  const mg = Number(record.mg)
  // Grams that were used and then turned out to be none must be covered by those that stay free.
  const inAccount = (name: string) => lots.find(({ account }) => account === name)?.amount ?? 0
  if (from === 'free' && inAccount(CARBON) + inAccount(CARBON_OWED) < mg)
    throw new AppError('ENTRY_NOT_IN_STATE', { state: 'owed' })
  await tx.run(
    `INSERT INTO entry_state (shard, record_id, resident_id, state, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (shard, record_id) DO UPDATE SET state = excluded.state, at = excluded.at`,
    ...[shard, recordId, residentId, to, at],
  )
  await post(tx, { shard, residentId, entryId, at, ref: recordId }, moveTransfers(mg, from, to))
}

/** Where a record's reduction stands. */
export async function stateOf(tx: Tx, shard: number, recordId: bigint): Promise<'free' | EntryState> {
  const [row] = await tx.all<{ state: EntryState }>(
    'SELECT state FROM entry_state WHERE shard = ? AND record_id = ?',
    ...[shard, recordId],
  )
  return row?.state ?? 'free'
}
