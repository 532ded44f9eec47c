import { AppError } from '@tanpuhui/contract'
import { partnerShard } from '../shard'
import type { Tx } from '../tx'
import { lockResident } from './lock-resident'

/** A partner account to be bound to a resident. */
export interface Binding {
  partnerId: number
  subject: string
  residentId: bigint
  at: number
}

/**
 * Binds a partner account to a resident: a new binding, the same one again, or one that its former holder has withdrawn. Throws
 * BINDING_EXISTS when another resident holds it.
 */
export async function bind(tx: Tx, { partnerId, subject, residentId, at }: Binding): Promise<void> {
  await lockResident(tx, residentId)
  const bound = await tx.run(
    `INSERT INTO binding AS t (shard, partner_id, subject, resident_id, bound_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (shard, partner_id, subject) DO UPDATE SET resident_id = excluded.resident_id, withdrawn_at = NULL,
       bound_at = CASE WHEN t.withdrawn_at IS NULL THEN t.bound_at ELSE excluded.bound_at END
     WHERE t.withdrawn_at IS NOT NULL OR t.resident_id = excluded.resident_id`,
    ...[partnerShard(partnerId, subject), partnerId, subject, residentId, at],
  )
  if (bound === 0) throw new AppError('BINDING_EXISTS')
}
