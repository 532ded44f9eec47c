import { AppError } from '@tanpuhui/contract'
import { shardOf } from '../shard'
import type { Tx } from '../tx'

interface LockedResident {
  name: string
  nickname: string | null
  removedAt: bigint | null
}

/** Lets one person's writes of this kind come one after the other. Answers who it is, also when the account is removed; undefined for nobody. */
export async function lockedResident(tx: Tx, residentId: bigint): Promise<LockedResident | undefined> {
  const [resident] = await tx.all<LockedResident>(
    `SELECT name, nickname, removed_at AS "removedAt" FROM resident WHERE shard = ? AND id = ? ${tx.forUpdate}`,
    ...[shardOf(residentId), residentId],
  )
  return resident
}

/** The same for what only residents do. Throws SESSION_INVALID when the account is removed meanwhile. */
export async function lockResident(tx: Tx, residentId: bigint): Promise<void> {
  const resident = await lockedResident(tx, residentId)
  if (resident && resident.removedAt !== null) throw new AppError('SESSION_INVALID')
}
