import type { Prisma } from '../prisma'
import { volunteeringShard } from '../shard'

const keysOf = (activityIds: readonly number[]) =>
  activityIds.map((activityId) => ({ shard: volunteeringShard(activityId), activityId }))

/** How many have signed up for each of some volunteer activities; none where an activity is missing. */
export async function signedUp(prisma: Prisma, activityIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await prisma.volunteerCount.findMany({ where: { OR: keysOf(activityIds) } })
  return new Map(rows.map(({ activityId, people }) => [activityId, Number(people)]))
}

/** Since when (ms) a resident has had a place in those of some activities for which they have signed up. */
export async function mySignUps(
  prisma: Prisma,
  residentId: bigint,
  activityIds: readonly number[],
): Promise<Map<number, number>> {
  const rows = await prisma.volunteerSignUp.findMany({
    where: { OR: keysOf(activityIds).map((key) => ({ ...key, residentId })) },
  })
  return new Map(rows.map(({ activityId, at }) => [activityId, Number(at)]))
}
