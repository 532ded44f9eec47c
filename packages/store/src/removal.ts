/** An account to be removed, for ever. Idempotent by `requestId`. */
export interface AccountRemoval {
  residentId: bigint
  requestId: string
  /** What the resident typed: their name as it stands. */
  confirm: string
  /** The entry under which what is held goes back, and that of the audit log. */
  entryId: bigint
  auditId: bigint
  at: number
}
