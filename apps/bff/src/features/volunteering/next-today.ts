import type { Home } from '@tanpuhui/contract'
import { attendancesOf, mySignUps } from '@tanpuhui/store'
import type { Services } from '../../services'
import { activitiesToday } from './event-view'

/** An activity of today at which a resident has not checked in yet, one that they signed up for before others. */
export async function nextToday(
  services: Pick<Services, 'programme' | 'store' | 'now'>,
  residentId: bigint,
): Promise<Home['activity']> {
  const today = activitiesToday(services)
  if (today.length === 0) return null
  const { prisma } = services.store
  const [attendances, own] = await Promise.all([
    attendancesOf(prisma, residentId),
    mySignUps(
      prisma,
      residentId,
      today.map(({ id }) => id),
    ),
  ])
  const open = today.filter(({ id }) => !attendances.some(({ activityId }) => activityId === id))
  const next = open.find(({ id }) => own.has(id)) ?? open[0]
  return next ? { code: next.code, name: next.name, place: next.place, signedUp: own.has(next.id) } : null
}
