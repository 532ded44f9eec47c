import { AppError, type Attendance, attendanceSchema, attendInput, localIso } from '@tanpuhui/contract'
import type { Volunteering } from '@tanpuhui/programme'
import { attendancesOf, type StoredAttendance } from '@tanpuhui/store'
import type { Programme } from '../../programme'
import { residentProcedure } from '../../trpc/procedures'
import { pointsAccountAt } from '../activities/worth'
import { readEventCode } from './event-code'
import { isOn } from './event-view'

/**
 * Checks in at a volunteer activity by the signed code on its organiser's screen, and brings its points, once: again, the same answer, also
 * when the code has expired. Who has not signed up takes a place that is left. A code that was scanned without a network counts for a
 * day, for who had signed up before it was shown: it can be passed on. Errors: QR_FORGED, QR_EXPIRED, VOLUNTEERING_UNKNOWN, VOLUNTEERING_NOT_TODAY,
 * VOLUNTEERING_FULL, REQUEST_ID_REUSED.
 */
export const attend = residentProcedure
  .input(attendInput)
  .output(attendanceSchema)
  .mutation(async ({ ctx, input: { code, requestId, offline = false } }) => {
    const { programme, store, resident, keys } = ctx
    const { residentId } = resident
    const at = ctx.now()
    const { id: activityId, shownAt, late, expired } = readEventCode(keys.siteCode, code, { at, offline })
    const activity = programme.volunteering.find(({ id }) => id === activityId)
    if (!activity) throw new AppError('VOLUNTEERING_UNKNOWN')
    const before = (await attendancesOf(store.prisma, residentId)).find((one) => one.activityId === activityId)
    if (before) {
      const { points, attendedAt } = before
      return view(programme, activity, { points: Number(points), attendedAt: Number(attendedAt), repeated: true })
    }
    if (expired) throw new AppError('QR_EXPIRED')
    // The day of the code, not of the scan: one that is shown in the last minute of the last day can be scanned in the next.
    if (!isOn(ctx, activity, shownAt)) throw new AppError('VOLUNTEERING_NOT_TODAY')
    const stored = await store.writes.attend({
      entryId: store.newId(),
      residentId,
      activityId,
      requestId,
      capacity: activity.capacity,
      placeSince: late ? shownAt : null,
      points: activity.points,
      account: pointsAccountAt(programme, at),
      attendedAt: late ? shownAt : at,
      at,
    })
    return view(programme, activity, stored)
  })

const view = (
  programme: Programme,
  { code, name, place }: Volunteering,
  { attendedAt, ...stored }: StoredAttendance,
): Attendance => ({
  ...{ activity: code, name, place },
  ...stored,
  attendedAt: localIso(attendedAt, programme.utcOffsetMinutes),
})
