import { setListedInput } from '@tanpuhui/contract'
import { insertOnce, shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'

/**
 * Whether others see the resident on leaderboards. Who is not listed still has a rank, which is told to themselves alone, and still counts
 * for the ranks of others. Boards of campaigns, which are kept for a minute or so, leave out who asks at once and show who comes back then.
 */
export const setListed = residentProcedure
  .input(setListedInput)
  .output(setListedInput)
  .mutation(async ({ ctx: { store, resident, now }, input: { listed } }) => {
    const { residentId } = resident
    const key = { shard: shardOf(residentId), residentId }
    const { unlisted } = store.prisma
    if (listed) await unlisted.deleteMany({ where: key })
    else
      await insertOnce(
        () => unlisted.create({ data: { ...key, at: now() } }),
        () => unlisted.findUniqueOrThrow({ where: { shard_residentId: key } }),
      )
    return { listed }
  })
