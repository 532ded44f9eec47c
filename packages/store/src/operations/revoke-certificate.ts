import type { Revocation } from '../acts'
import type { Tx } from '../tx'

/** See Writes.revokeCertificate. */
export async function revokeCertificate(tx: Tx, { shard, serial, reason, at, entryId, staffId }: Revocation): Promise<boolean> {
  const revoked = await tx.run(
    'UPDATE certificate SET revoked_at = ?, revoked_reason = ? WHERE shard = ? AND serial = ? AND revoked_at IS NULL',
    ...[at, reason, shard, serial],
  )
  if (revoked === 0) return false
  await tx.run(
    'INSERT INTO audit_entry (id, staff_id, action, subject, details, at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[entryId, staffId, 'certificates.revoke', serial, JSON.stringify({ reason }), at],
  )
  return true
}
