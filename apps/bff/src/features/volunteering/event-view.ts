import { AppError, dayToIso, type EventCode, type EventView, localDay, localIso } from '@tanpuhui/contract'
import type { Volunteering } from '@tanpuhui/programme'
import type { Services } from '../../services'
import { eventCode } from './event-code'

type Known = Pick<Services, 'programme' | 'now'>

/** Whether `at` (ms) is on one of an activity's local days. */
export const isOn = ({ programme }: Pick<Services, 'programme'>, { firstDay, lastDay }: Volunteering, at: number): boolean => {
  const day = localDay(at, programme.utcOffsetMinutes)
  return firstDay <= day && day <= lastDay
}

/** The activities of today. */
export const activitiesToday = (services: Known): Volunteering[] =>
  services.programme.volunteering.filter((activity) => isOn(services, activity, services.now()))

export const eventView = (services: Known, activity: Volunteering): EventView => {
  const { id, code, name, place, district, firstDay, lastDay } = activity
  return {
    ...{ id, code, name, place, district },
    districtName: services.programme.districts.get(district)!,
    firstDay: dayToIso(firstDay),
    lastDay: dayToIso(lastDay),
    today: isOn(services, activity, services.now()),
  }
}

/** What an activity's screen shows now. Throws VOLUNTEERING_NOT_TODAY on other days than its own. */
export function eventCodeView(services: Known & Pick<Services, 'keys'>, activity: Volunteering): EventCode {
  const event = eventView(services, activity)
  if (!event.today) throw new AppError('VOLUNTEERING_NOT_TODAY')
  const { code, expiresAt } = eventCode(services.keys.siteCode, activity.id, services.now())
  return { event, code, expiresAt: localIso(expiresAt, services.programme.utcOffsetMinutes) }
}
