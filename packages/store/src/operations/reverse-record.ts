import type { RecordReversal } from '../acts'
import { changesAround } from '../beside/changes'
import { RECORD_COLUMNS, type StandingRow, toStanding } from '../beside/read-standing'
import { settleChanges } from '../beside/settle-changes'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { takeBack } from './take-back'
import { writeAudit } from './write-audit'

/**
 * Takes a record back by a counter-entry, out of the rollups too; spent points are owed then. What stood back for it may count
 * then. Once: throws RECORD_UNKNOWN or RECORD_REVERSED.
 */
export async function reverseRecord(tx: Tx, reversal: RecordReversal): Promise<void> {
  const { entryId, residentId, recordId, reason, at, staffId } = reversal
  const rows = await tx.all<StandingRow>(
    `SELECT ${RECORD_COLUMNS} FROM activity_record r WHERE r.shard = ? AND r.resident_id = ? AND r.id = ?`,
    ...[shardOf(residentId), residentId, recordId],
  )
  await takeBack(tx, { entryId, residentId, recordId, reason, ruling: null, at })
  if (staffId !== null)
    await writeAudit(tx, { id: entryId, staffId, action: 'records.reverse', subject: String(recordId), details: { reason }, at })
  const gone = rows.map((row) => ({ ...toStanding(row), how: 'gone' as const }))
  await settleChanges(tx, await changesAround(tx, gone, at), at, [{ residentId, entryId, account: null, at }])
}
