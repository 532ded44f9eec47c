import type { Tx } from '../tx'

/** By whom is logged what residents do themselves, or the sandbox: no member of staff. */
export const NO_STAFF = 0n

/** What a member of staff did, to what, and when. */
export interface AuditedDeed {
  id: bigint
  staffId: bigint
  /** The procedure by which they did it, e.g. `certificates.revoke`. */
  action: string
  subject: string
  details: Record<string, string>
  at: number
}

/** Puts what staff did into the audit log, in the transaction that does it. */
export async function writeAudit(tx: Tx, { id, staffId, action, subject, details, at }: AuditedDeed): Promise<void> {
  await tx.run(
    'INSERT INTO audit_entry (id, staff_id, action, subject, details, at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, staffId, action, subject, JSON.stringify(details), at],
  )
}
