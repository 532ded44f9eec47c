import { AppError, keptCertificateSchema, REMOVED_NAME, seenName } from '@tanpuhui/contract'
import { inOwnShard } from '../personal/sections'
import { PERSONAL_TABLES } from '../personal/tables'
import type { AccountRemoval } from '../removal'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { leaveFriends } from './friendships'
import { lapseWaiting } from './lapse-acts'
import { lockedResident } from './lock-resident'
import { voidHolds } from './settle-hold'
import { NO_STAFF, writeAudit } from './write-audit'

/**
 * Removes an account, for ever: the person can no longer be found, what the books need stays under a number. What is on hold goes
 * back, acts that wait lapse. A repeated request id answers when it was done, whoever asks. Throws CONFIRMATION_WRONG,
 * SESSION_INVALID. What becomes of each table is said in PERSONAL_TABLES.
 */
export async function removeAccount(tx: Tx, request: AccountRemoval): Promise<{ removedAt: number }> {
  const { residentId, requestId, confirm, entryId, auditId, at } = request
  const shard = shardOf(residentId)
  const resident = await lockedResident(tx, residentId)
  const before = await removedBefore(tx, requestId)
  if (before !== null) return { removedAt: before }
  if (!resident || resident.removedAt !== null) throw new AppError('SESSION_INVALID')
  if (seenName(resident.name) !== seenName(confirm)) throw new AppError('CONFIRMATION_WRONG')

  await voidHolds(tx, { residentId, entryId, at })
  await lapseWaiting(tx, residentId, at)
  await nameless(tx, residentId)
  await leaveFriends(tx, residentId)
  await tx.run(
    `UPDATE volunteer_count SET people = people - 1
     WHERE EXISTS (SELECT 1 FROM volunteer_sign_up s WHERE s.shard = volunteer_count.shard AND s.activity_id = volunteer_count.activity_id AND s.resident_id = ?)`,
    residentId,
  )
  await tx.run('UPDATE photo SET resident_id = 0 WHERE resident_id = ?', residentId)
  for (const [table, { removal, told }] of Object.entries(PERSONAL_TABLES)) {
    if (removal !== 'deleted') continue
    // The other tables have an index by resident.
    if (inOwnShard(told)) await tx.run(`DELETE FROM ${table} WHERE shard = ? AND resident_id = ?`, shard, residentId)
    else await tx.run(`DELETE FROM ${table} WHERE resident_id = ?`, residentId)
  }
  await tx.run(
    'UPDATE resident SET name = ?, nickname = NULL, nicknamed_at = NULL, removed_at = ? WHERE shard = ? AND id = ?',
    REMOVED_NAME,
    at,
    shard,
    residentId,
  )
  await tx.run('INSERT INTO account_removal (shard, request_id, at) VALUES (?, ?, ?)', shardOf(requestId), requestId, at)
  const deed = { id: auditId, staffId: NO_STAFF, action: 'account.remove', subject: String(residentId) }
  await writeAudit(tx, { ...deed, details: {}, at })
  return { removedAt: at }
}

/** When this request was carried out, by whatever session it was asked; null when it was not. */
async function removedBefore(tx: Tx, requestId: string): Promise<number | null> {
  const [row] = await tx.all<{ at: bigint }>(
    'SELECT at FROM account_removal WHERE shard = ? AND request_id = ?',
    ...[shardOf(requestId), requestId],
  )
  return row ? Number(row.at) : null
}

/** Takes the holder out of what is kept of certificates. The signature goes too: names could be tried against it. */
async function nameless(tx: Tx, residentId: bigint): Promise<void> {
  const shard = shardOf(residentId)
  const rows = await tx.all<{ serial: string; document: string }>(
    'SELECT serial, document FROM certificate WHERE shard = ? AND resident_id = ?',
    ...[shard, residentId],
  )
  for (const { serial, document } of rows) {
    const { certificate } = keptCertificateSchema.parse(JSON.parse(document))
    const kept = { certificate: { ...certificate, holder: { name: REMOVED_NAME } }, signature: null }
    await tx.run('UPDATE certificate SET document = ? WHERE shard = ? AND serial = ?', JSON.stringify(kept), shard, serial)
  }
}
