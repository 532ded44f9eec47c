import { AppError } from '@tanpuhui/contract'
import { shardOf } from '../shard'
import type { Tx } from '../tx'

/** Lets one person's writes of this kind come one after the other. Throws SESSION_INVALID when the account is removed meanwhile. */
export async function lockResident(tx: Tx, residentId: bigint): Promise<void> {
  const [resident] = await tx.all<{ removedAt: bigint | null }>(
    `SELECT removed_at AS "removedAt" FROM resident WHERE shard = ? AND id = ? ${tx.forUpdate}`,
    ...[shardOf(residentId), residentId],
  )
  if (resident && resident.removedAt !== null) throw new AppError('SESSION_INVALID')
}
