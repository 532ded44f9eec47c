import { AppError } from '@tanpuhui/contract'
import type { Database } from 'better-sqlite3'
import { partnerShard } from '../shard'
import type { Writes } from '../writes'

/** See Writes.bind: a new binding, the same one again, or one that its former holder has withdrawn. */
export function bind(db: Database, { partnerId, subject, residentId, at }: Parameters<Writes['bind']>[0]): void {
  const { changes } = db
    .prepare(
      `INSERT INTO binding (shard, partner_id, subject, resident_id, bound_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET resident_id = excluded.resident_id, withdrawn_at = NULL,
         bound_at = CASE WHEN withdrawn_at IS NULL THEN bound_at ELSE excluded.bound_at END
       WHERE withdrawn_at IS NOT NULL OR resident_id = excluded.resident_id`,
    )
    .run(partnerShard(partnerId, subject), partnerId, subject, residentId, at)
  if (changes === 0) throw new AppError('BINDING_EXISTS')
}
