import { localIso, nicknameReasonSchema, type Profile } from '@tanpuhui/contract'
import { lastTakenOff, shardOf, unlistedAmong } from '@tanpuhui/store'
import type { Services } from '../../services'

/** A resident's profile; undefined when there is no such resident. */
export async function profileOf(
  { store: { prisma }, programme }: Pick<Services, 'store' | 'programme'>,
  residentId: bigint,
): Promise<Profile | undefined> {
  const [row, unlisted, last] = await Promise.all([
    prisma.resident.findUnique({ where: { shard_id: { shard: shardOf(residentId), id: residentId } } }),
    unlistedAmong(prisma, [residentId]),
    lastTakenOff(prisma, residentId),
  ])
  if (!row) return undefined
  const { name, nickname, nicknamedAt } = row
  return {
    name,
    nickname,
    takenOff:
      last && nicknamedAt === null
        ? {
            nickname: last.nickname,
            reason: nicknameReasonSchema.parse(last.reason),
            at: localIso(last.at, programme.utcOffsetMinutes),
          }
        : null,
    listed: unlisted.size === 0,
  }
}
