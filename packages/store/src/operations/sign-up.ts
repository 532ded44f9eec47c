import { AppError } from '@tanpuhui/contract'
import { shardOf, volunteeringShard } from '../shard'
import type { SignUp, SignUpRequest } from '../sign-ups'
import type { Tx } from '../tx'
import { lockedResident, lockResident } from './lock-resident'

/**
 * Takes a place in a volunteer activity; whoever has one keeps it. Throws VOLUNTEERING_FULL. The count is raised by one
 * conditional statement: of those who want the last place one has it.
 */
export async function signUp(tx: Tx, { activityId, residentId, capacity, at }: SignUpRequest): Promise<void> {
  await lockResident(tx, residentId)
  const shard = volunteeringShard(activityId)
  const added = await tx.run(
    'INSERT INTO volunteer_sign_up (shard, activity_id, resident_id, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ...[shard, activityId, residentId, at],
  )
  if (added === 0) return
  const counted = await tx.run(
    `INSERT INTO volunteer_count (shard, activity_id, people) VALUES (?, ?, 1)
     ON CONFLICT (shard, activity_id) DO UPDATE SET people = volunteer_count.people + 1 WHERE volunteer_count.people < ?`,
    ...[shard, activityId, capacity],
  )
  if (counted === 0) throw new AppError('VOLUNTEERING_FULL')
}

/** Gives the place back. Throws SIGN_UP_MISSING, VOLUNTEERING_ATTENDED. */
export async function cancelSignUp(tx: Tx, { activityId, residentId }: SignUp): Promise<void> {
  await lockedResident(tx, residentId)
  const attended = await tx.all(
    'SELECT 1 FROM volunteer_attendance WHERE shard = ? AND resident_id = ? AND activity_id = ?',
    ...[shardOf(residentId), residentId, activityId],
  )
  if (attended.length > 0) throw new AppError('VOLUNTEERING_ATTENDED')
  const shard = volunteeringShard(activityId)
  const removed = await tx.run(
    'DELETE FROM volunteer_sign_up WHERE shard = ? AND activity_id = ? AND resident_id = ?',
    ...[shard, activityId, residentId],
  )
  if (removed === 0) throw new AppError('SIGN_UP_MISSING')
  await tx.run('UPDATE volunteer_count SET people = people - 1 WHERE shard = ? AND activity_id = ?', shard, activityId)
}
