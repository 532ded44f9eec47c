import { AppError } from '@tanpuhui/contract'
import { bonusTransfers } from '@tanpuhui/ledger'
import type { AttendanceRequest, StoredAttendance } from '../attendance'
import { shardOf, volunteeringShard } from '../shard'
import type { Tx } from '../tx'
import { lockResident } from './lock-resident'
import { lockedLots, pointsOwed } from './lots'
import { post } from './post'
import { signUp } from './sign-up'

/**
 * Writes down that a resident was at a volunteer activity, and credits its points, once: again, the same answer. Who has no place
 * takes one that is left. Throws VOLUNTEERING_FULL, REQUEST_ID_REUSED, and QR_EXPIRED for who should have had a place by then.
 * The resident's row is locked first, so that of one person's scans the first is written down.
 */
export async function attend(tx: Tx, request: AttendanceRequest): Promise<StoredAttendance> {
  const { entryId, residentId, activityId, requestId, placeSince, points, account, attendedAt, at } = request
  const shard = shardOf(residentId)
  await lockResident(tx, residentId)
  const [before] = await tx.all<{ activityId: number | bigint; points: bigint; attendedAt: bigint }>(
    `SELECT activity_id AS "activityId", points, attended_at AS "attendedAt" FROM volunteer_attendance
     WHERE shard = ? AND resident_id = ? AND (activity_id = ? OR request_id = ?) ORDER BY activity_id = ? DESC`,
    ...[shard, residentId, activityId, requestId, activityId],
  )
  if (before) {
    if (Number(before.activityId) !== activityId) throw new AppError('REQUEST_ID_REUSED')
    return { points: Number(before.points), attendedAt: Number(before.attendedAt), repeated: true }
  }
  if (placeSince !== null && !(await hadPlace(tx, request, placeSince))) throw new AppError('QR_EXPIRED')
  const owed = pointsOwed(await lockedLots(tx, shard, residentId))
  await post(tx, { shard, residentId, entryId, at }, bonusTransfers(points, account, owed, 'attendance'))
  await tx.run(
    `INSERT INTO volunteer_attendance (shard, resident_id, activity_id, request_id, entry_id, points, account, attended_at, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[shard, residentId, activityId, requestId, entryId, points, account, attendedAt, at],
  )
  // Last, since others who come to the activity wait for its number of places.
  await signUp(tx, { ...request, at })
  return { points, attendedAt, repeated: false }
}

async function hadPlace(tx: Tx, { activityId, residentId }: AttendanceRequest, since: number): Promise<boolean> {
  const found = await tx.all(
    'SELECT 1 FROM volunteer_sign_up WHERE shard = ? AND activity_id = ? AND resident_id = ? AND at <= ?',
    ...[volunteeringShard(activityId), activityId, residentId, since],
  )
  return found.length > 0
}
