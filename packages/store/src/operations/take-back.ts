import { AppError } from '@tanpuhui/contract'
import { expiryYear, reversalTransfers } from '@tanpuhui/ledger'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots } from './lots'
import { stateOf } from './move-entry'
import { post } from './post'
import { type CountedRecord, uncount } from './uncount'

/** A record to be taken back by the counter-entry `entryId`: for a reason that somebody gave, or by a ruling (JSON). */
export interface TakingBack {
  entryId: bigint
  residentId: bigint
  recordId: bigint
  reason: string
  ruling: string | null
  at: number
}

/** Takes a record back, out of the ledger and of every rollup. Once: throws RECORD_UNKNOWN or RECORD_REVERSED. */
export async function takeBack(tx: Tx, { entryId, residentId, recordId, reason, ruling, at }: TakingBack): Promise<void> {
  const shard = shardOf(residentId)
  const [row] = await tx.all<
    Record<keyof Omit<CountedRecord, 'shard' | 'residentId'> | 'partnerPoints', string | number | bigint>
  >(
    `SELECT day, district, section, behaviour, partner_id AS "partnerId", mg, points, partner_points AS "partnerPoints"
     FROM activity_record WHERE shard = ? AND resident_id = ? AND id = ?`,
    ...[shard, residentId, recordId],
  )
  if (!row) throw new AppError('RECORD_UNKNOWN')
  const lots = await lockedLots(tx, shard, residentId)
  const reversed = await tx.run(
    'INSERT INTO reversal (shard, record_id, resident_id, entry_id, reason, at, ruling) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ...[shard, recordId, residentId, entryId, reason, at, ruling],
  )
  if (reversed === 0) throw new AppError('RECORD_REVERSED')

  const record: CountedRecord = {
    shard,
    residentId,
    day: Number(row.day),
    district: String(row.district),
    section: String(row.section),
    behaviour: String(row.behaviour),
    partnerId: Number(row.partnerId),
    mg: Number(row.mg),
    points: Number(row.points),
  }
  const [lot] = await tx.all<{ credit: string }>(
    `SELECT credit FROM transfer WHERE shard = ? AND entry_id = ? AND unit = 'points' AND reason = 'credit'`,
    ...[shard, recordId],
  )
  const earned = { ...record, partnerPoints: Number(row.partnerPoints), expiryYear: (lot && expiryYear(lot.credit)) ?? 0 }
  const transfers = reversalTransfers(earned, await stateOf(tx, shard, recordId), lots)
  await post(tx, { shard, residentId, entryId, at, ref: recordId }, transfers)
  await uncount(tx, record)
}
