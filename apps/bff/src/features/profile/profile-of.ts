import type { Profile } from '@tanpuhui/contract'
import { type Store, shardOf, unlistedAmong } from '@tanpuhui/store'

/** A resident's profile; undefined when there is no such resident. */
export async function profileOf({ prisma }: Pick<Store, 'prisma'>, residentId: bigint): Promise<Profile | undefined> {
  const [row, unlisted] = await Promise.all([
    prisma.resident.findUnique({ where: { shard_id: { shard: shardOf(residentId), id: residentId } } }),
    unlistedAmong(prisma, [residentId]),
  ])
  return row ? { name: row.name, nickname: row.nickname, listed: unlisted.size === 0 } : undefined
}
