import { AppError, dayToIso, localDay, localIso, type VolunteeringView } from '@tanpuhui/contract'
import { attendancesOf, mySignUps, signedUp } from '@tanpuhui/store'
import type { Services } from '../../services'
import { isOn } from './event-view'

type Activity = Services['programme']['volunteering'][number]

/** Whether one can sign up for an activity, or cancel: until the end of its last local day. */
export const isOpen = ({ programme, now }: Pick<Services, 'programme' | 'now'>, { lastDay }: Activity): boolean =>
  localDay(now(), programme.utcOffsetMinutes) <= lastDay

/** An activity that a resident may still join or leave. Throws VOLUNTEERING_UNKNOWN or VOLUNTEERING_CLOSED. */
export function openActivity(services: Pick<Services, 'programme' | 'now'>, code: string): Activity {
  const activity = services.programme.volunteering.find((one) => one.code === code)
  if (!activity) throw new AppError('VOLUNTEERING_UNKNOWN')
  if (!isOpen(services, activity)) throw new AppError('VOLUNTEERING_CLOSED')
  return activity
}

/** Activities as a resident sees them. */
export async function volunteeringViews(
  services: Pick<Services, 'programme' | 'store' | 'now'>,
  residentId: bigint,
  activities: readonly Activity[],
): Promise<VolunteeringView[]> {
  const { programme, store } = services
  const ids = activities.map(({ id }) => id)
  const [people, own, attendances] = await Promise.all([
    signedUp(store.prisma, ids),
    mySignUps(store.prisma, residentId, ids),
    attendancesOf(store.prisma, residentId),
  ])
  const moment = (at: bigint | number) => localIso(Number(at), programme.utcOffsetMinutes)
  return activities.map((activity) => {
    const { id, code, name, about, place, district, firstDay, lastDay, capacity, points } = activity
    const at = own.get(id)
    const attended = attendances.find(({ activityId }) => activityId === id)
    return {
      ...{ id, code, name, about, place, district, capacity, points },
      districtName: programme.districts.get(district)!,
      firstDay: dayToIso(firstDay),
      lastDay: dayToIso(lastDay),
      // A programme may come to offer fewer places than are taken.
      left: Math.max(0, capacity - (people.get(id) ?? 0)),
      open: isOpen(services, activity),
      signedUpAt: at === undefined ? null : moment(at),
      today: isOn(services, activity, services.now()),
      attended: attended ? { at: moment(attended.attendedAt), points: Number(attended.points) } : null,
    }
  })
}
