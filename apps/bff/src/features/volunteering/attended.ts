import { attendedSchema, localIso } from '@tanpuhui/contract'
import { attendancesOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** The volunteer activities at which the resident was, the latest first, with the points that each has brought. */
export const attended = residentProcedure.output(z.array(attendedSchema)).query(async ({ ctx }) => {
  const { volunteering, utcOffsetMinutes } = ctx.programme
  // One that the programme no longer knows keeps its number.
  const nameOf = (id: number) => volunteering.find((one) => one.id === id)?.name ?? { zh: String(id), en: String(id) }
  const attendances = await attendancesOf(ctx.store.prisma, ctx.resident.residentId)
  return attendances.map(({ activityId, attendedAt, points }) => ({
    name: nameOf(activityId),
    at: localIso(Number(attendedAt), utcOffsetMinutes),
    points: Number(points),
  }))
})
