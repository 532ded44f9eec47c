import type { Revocation } from '../acts'
import type { Tx } from '../tx'
import { writeAudit } from './write-audit'

/** Revokes a certificate and says so in the audit log; answers false, and does neither, when it was revoked before. */
export async function revokeCertificate(tx: Tx, { shard, serial, reason, at, entryId, staffId }: Revocation): Promise<boolean> {
  const revoked = await tx.run(
    'UPDATE certificate SET revoked_at = ?, revoked_reason = ? WHERE shard = ? AND serial = ? AND revoked_at IS NULL',
    ...[at, reason, shard, serial],
  )
  if (revoked === 0) return false
  await writeAudit(tx, { id: entryId, staffId, action: 'certificates.revoke', subject: serial, details: { reason }, at })
  return true
}
