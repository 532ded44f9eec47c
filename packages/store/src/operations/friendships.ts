import { AppError } from '@tanpuhui/contract'
import type { FriendKey } from '../friends'
import { shardOf } from '../shard'
import type { Tx } from '../tx'

/** Ends a friendship, for both. Throws FRIEND_UNKNOWN. The rows of both go, in one order for everybody. */
export async function removeFriend(tx: Tx, { residentId, id }: FriendKey): Promise<void> {
  const [row] = await tx.all<{ friendId: bigint }>(
    'SELECT friend_id AS "friendId" FROM friendship WHERE shard = ? AND resident_id = ? AND id = ?',
    ...[shardOf(residentId), residentId, id],
  )
  if (!row) throw new AppError('FRIEND_UNKNOWN')
  const pair = [residentId, row.friendId].sort((a, b) => (a < b ? -1 : 1))
  for (const one of pair) await forget(tx, one, one === residentId ? row.friendId : residentId)
}

/** Takes somebody whose account goes out of what their friends have; their own rows go with all that is theirs. */
export async function leaveFriends(tx: Tx, residentId: bigint): Promise<void> {
  const rows = await tx.all<{ friendId: bigint }>(
    'SELECT friend_id AS "friendId" FROM friendship WHERE shard = ? AND resident_id = ? ORDER BY friend_id',
    ...[shardOf(residentId), residentId],
  )
  for (const { friendId } of rows) await forget(tx, friendId, residentId)
}

const forget = (tx: Tx, residentId: bigint, friendId: bigint) =>
  tx.run(
    'DELETE FROM friendship WHERE shard = ? AND resident_id = ? AND friend_id = ?',
    ...[shardOf(residentId), residentId, friendId],
  )
