import { AppError, type Profile } from '@tanpuhui/contract'
import { type Store, shardOf } from '@tanpuhui/store'

/** Changes what a resident is called. Throws SESSION_INVALID when the account is removed meanwhile. */
export async function changeNames(
  { prisma }: Pick<Store, 'prisma'>,
  id: bigint,
  names: Partial<Pick<Profile, 'name' | 'nickname'>>,
): Promise<void> {
  const { count } = await prisma.resident.updateMany({ where: { shard: shardOf(id), id, removedAt: null }, data: names })
  if (count === 0) throw new AppError('SESSION_INVALID')
}
