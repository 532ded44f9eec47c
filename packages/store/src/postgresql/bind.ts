import { AppError } from '@tanpuhui/contract'
import type { PoolClient } from 'pg'
import { partnerShard } from '../shard'
import type { Writes } from '../writes'

/** See Writes.bind: a new binding, the same one again, or one that its former holder has withdrawn. */
export async function bind(
  client: PoolClient,
  { partnerId, subject, residentId, at }: Parameters<Writes['bind']>[0],
): Promise<void> {
  const { rowCount } = await client.query(
    `INSERT INTO binding AS t (shard, partner_id, subject, resident_id, bound_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (shard, partner_id, subject) DO UPDATE SET resident_id = excluded.resident_id, withdrawn_at = NULL,
       bound_at = CASE WHEN t.withdrawn_at IS NULL THEN t.bound_at ELSE excluded.bound_at END
     WHERE t.withdrawn_at IS NOT NULL OR t.resident_id = excluded.resident_id`,
    [partnerShard(partnerId, subject), partnerId, subject, residentId, at],
  )
  if (rowCount === 0) throw new AppError('BINDING_EXISTS')
}
