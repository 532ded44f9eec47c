import { AppError } from '@tanpuhui/contract'
import { expiryYear, reversalTransfers } from '@tanpuhui/ledger'
import type { RecordReversal } from '../acts'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots } from './lots'
import { stateOf } from './move-entry'
import { post } from './post'
import { type CountedRecord, uncount } from './uncount'
import { writeAudit } from './write-audit'

/** See Writes.reverseRecord. */
export async function reverseRecord(tx: Tx, reversal: RecordReversal): Promise<void> {
  const { entryId, residentId, recordId, reason, at, staffId } = reversal
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
    'INSERT INTO reversal (shard, record_id, resident_id, entry_id, reason, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ...[shard, recordId, residentId, entryId, reason, at],
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
  if (staffId !== null)
    await writeAudit(tx, { id: entryId, staffId, action: 'records.reverse', subject: String(recordId), details: { reason }, at })
}
