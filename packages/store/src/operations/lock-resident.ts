import { shardOf } from '../shard'
import type { Tx } from '../tx'

/** Lets one person's writes of this kind come one after the other. */
export async function lockResident(tx: Tx, residentId: bigint): Promise<void> {
  await tx.all(`SELECT 1 FROM resident WHERE shard = ? AND id = ? ${tx.forUpdate}`, shardOf(residentId), residentId)
}
