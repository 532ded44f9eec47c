import type { MessageClaim, MessageConsent } from '../messages'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockResident } from './lock-resident'

/** Keeps a resident's consent to messages; answers to how many there is consent now. */
export async function grantMessages(tx: Tx, { residentId, event, times, most }: MessageConsent): Promise<number> {
  const key = [shardOf(residentId), event, residentId] as const
  await lockResident(tx, residentId)
  const [before] = await tx.all<{ times: number | bigint }>(
    'SELECT times FROM message_grant WHERE shard = ? AND event = ? AND resident_id = ?',
    ...key,
  )
  const granted = Math.min(Number(before?.times ?? 0) + times, most)
  await tx.run(
    `INSERT INTO message_grant (shard, event, resident_id, times) VALUES (?, ?, ?, ?)
     ON CONFLICT (shard, event, resident_id) DO UPDATE SET times = excluded.times`,
    ...[...key, granted],
  )
  return granted
}

/** Takes one consent for one occasion; answers false when there is none, or when the resident was told already. */
export async function claimMessage(tx: Tx, { residentId, event, key, at }: MessageClaim & { at: number }): Promise<boolean> {
  const shard = shardOf(residentId)
  // Who asks second waits for this row, and then finds that it is told.
  const used = await tx.run(
    `UPDATE message_grant SET times = times - 1 WHERE shard = ? AND event = ? AND resident_id = ? AND times > 0
     AND NOT EXISTS (SELECT 1 FROM message_sent s WHERE s.shard = ? AND s.resident_id = ? AND s.event = ? AND s.key = ?)`,
    ...[shard, event, residentId, shard, residentId, event, key],
  )
  if (used === 0) return false
  const told = await tx.run(
    'INSERT INTO message_sent (shard, resident_id, event, key, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ...[shard, residentId, event, key, at],
  )
  if (told === 0) await giveBack(tx, { residentId, event })
  return told > 0
}

/** Undoes a claim of which nothing was sent. */
export async function unclaimMessage(tx: Tx, { residentId, event, key }: MessageClaim): Promise<void> {
  const removed = await tx.run(
    'DELETE FROM message_sent WHERE shard = ? AND resident_id = ? AND event = ? AND key = ?',
    ...[shardOf(residentId), residentId, event, key],
  )
  if (removed > 0) await giveBack(tx, { residentId, event })
}

/** Forgets a resident's consent, since they have withdrawn it elsewhere. */
export async function dropMessageGrants(
  tx: Tx,
  { residentId, event }: Pick<MessageClaim, 'residentId' | 'event'>,
): Promise<void> {
  await tx.run(
    'DELETE FROM message_grant WHERE shard = ? AND event = ? AND resident_id = ?',
    ...[shardOf(residentId), event, residentId],
  )
}

const giveBack = (tx: Tx, { residentId, event }: Pick<MessageClaim, 'residentId' | 'event'>) =>
  tx.run(
    'UPDATE message_grant SET times = times + 1 WHERE shard = ? AND event = ? AND resident_id = ?',
    ...[shardOf(residentId), event, residentId],
  )
