import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedResident } from './lock-resident'

/** A device that signs in. Only the token's hash is kept. */
export interface NewSession {
  tokenHash: string
  residentId: bigint
  at: number
  expiresAt: number
}

/**
 * Opens a session; answers false when the account has been removed since it was found. The resident's row is locked: an account
 * that is being removed gets no session beside it.
 */
export async function openSession(tx: Tx, { tokenHash, residentId, at, expiresAt }: NewSession): Promise<boolean> {
  const resident = await lockedResident(tx, residentId)
  if (!resident || resident.removedAt !== null) return false
  await tx.run(
    'INSERT INTO resident_session (shard, token_hash, resident_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
    ...[shardOf(tokenHash), tokenHash, residentId, at, expiresAt],
  )
  return true
}
