import type { PoolClient } from 'pg'
import type { Revocation } from '../acts'

/** See Writes.revokeCertificate. */
export async function revokeCertificate(
  client: PoolClient,
  { shard, serial, reason, at, entryId, staffId }: Revocation,
): Promise<boolean> {
  const { rowCount } = await client.query(
    'UPDATE certificate SET revoked_at = $1, revoked_reason = $2 WHERE shard = $3 AND serial = $4 AND revoked_at IS NULL',
    [at, reason, shard, serial],
  )
  if (rowCount === 0) return false
  await client.query('INSERT INTO audit_entry (id, staff_id, action, subject, details, at) VALUES ($1, $2, $3, $4, $5, $6)', [
    entryId,
    staffId,
    'certificates.revoke',
    serial,
    JSON.stringify({ reason }),
    at,
  ])
  return true
}
