import type { VolunteerAttendance } from '../generated/sqlite/client'
import type { Prisma } from '../prisma'
import { shardOf } from '../shard'

/** At which volunteer activities a resident was, the latest first. */
export const attendancesOf = ({ volunteerAttendance }: Prisma, residentId: bigint): Promise<VolunteerAttendance[]> =>
  volunteerAttendance.findMany({ where: { shard: shardOf(residentId), residentId }, orderBy: { attendedAt: 'desc' } })
