import { AppError } from '@tanpuhui/contract'
import type { Acceptance, NewInvitation } from '../friends'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedResident, lockResident } from './lock-resident'

/** Makes an invitation to become friends. Throws TOO_MANY_INVITATIONS. Those that have expired go then. */
export async function invite(tx: Tx, { id, residentId, tokenHash, at, expiresAt, most }: NewInvitation): Promise<void> {
  await lockResident(tx, residentId)
  await tx.run('DELETE FROM friend_invitation WHERE resident_id = ? AND expires_at <= ?', residentId, at)
  const live = await tx.all('SELECT 1 FROM friend_invitation WHERE resident_id = ?', residentId)
  if (live.length >= most) throw new AppError('TOO_MANY_INVITATIONS', { limit: most })
  await tx.run(
    'INSERT INTO friend_invitation (shard, token_hash, resident_id, id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[shardOf(tokenHash), tokenHash, residentId, id, at, expiresAt],
  )
}

/**
 * Makes two people friends; those who are stay so. Throws INVITATION_UNKNOWN, INVITATION_OWN, TOO_MANY_FRIENDS,
 * INVITER_HAS_TOO_MANY_FRIENDS. Both are locked, in one order for everybody: neither can be removed or be given too many friends
 * meanwhile.
 */
export async function acceptInvitation(tx: Tx, { residentId, tokenHash, ids, at, most }: Acceptance): Promise<void> {
  const inviter = await inviterOf(tx, tokenHash, at)
  if (inviter === residentId) throw new AppError('INVITATION_OWN')
  for (const one of [inviter, residentId].sort((a, b) => (a < b ? -1 : 1)))
    await (one === residentId ? lockResident : lockedResident)(tx, one)
  // It may have been taken back before the lock, or its account removed.
  await inviterOf(tx, tokenHash, at)
  const before = await tx.all(
    'SELECT 1 FROM friendship WHERE shard = ? AND resident_id = ? AND friend_id = ?',
    ...[shardOf(residentId), residentId, inviter],
  )
  if (before.length > 0) return
  for (const [one, other, id] of [[residentId, inviter, ids[0]] as const, [inviter, residentId, ids[1]] as const]) {
    const friends = await tx.all('SELECT 1 FROM friendship WHERE shard = ? AND resident_id = ?', shardOf(one), one)
    if (friends.length >= most) throw new AppError(one === residentId ? 'TOO_MANY_FRIENDS' : 'INVITER_HAS_TOO_MANY_FRIENDS')
    await tx.run(
      'INSERT INTO friendship (shard, resident_id, id, friend_id, since) VALUES (?, ?, ?, ?, ?)',
      ...[shardOf(one), one, id, other, at],
    )
  }
}

/** Who made an invitation that lives. Throws INVITATION_UNKNOWN. */
async function inviterOf(tx: Tx, tokenHash: string, at: number): Promise<bigint> {
  const [row] = await tx.all<{ residentId: bigint }>(
    'SELECT resident_id AS "residentId" FROM friend_invitation WHERE shard = ? AND token_hash = ? AND expires_at > ?',
    ...[shardOf(tokenHash), tokenHash, at],
  )
  if (!row) throw new AppError('INVITATION_UNKNOWN')
  return row.residentId
}
