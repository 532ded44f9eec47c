import type { Database } from 'better-sqlite3'
import type { Revocation } from '../acts'

/** See Writes.revokeCertificate. */
export function revokeCertificate(db: Database, { shard, serial, reason, at, entryId, staffId }: Revocation): boolean {
  const { changes } = db
    .prepare('UPDATE certificate SET revoked_at = ?, revoked_reason = ? WHERE shard = ? AND serial = ? AND revoked_at IS NULL')
    .run(at, reason, shard, serial)
  if (changes === 0) return false
  db.prepare('INSERT INTO audit_entry (id, staff_id, action, subject, details, at) VALUES (?, ?, ?, ?, ?, ?)').run(
    entryId,
    staffId,
    'certificates.revoke',
    serial,
    JSON.stringify({ reason }),
    at,
  )
  return true
}
