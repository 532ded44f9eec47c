import { checkInTodaySchema, localDay } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'

/** How often the resident has done each check-in today. */
export const today = residentProcedure.output(checkInTodaySchema).query(async ({ ctx }) => {
  const { residentId } = ctx.resident
  const done = await ctx.store.prisma.activityRecord.groupBy({
    by: ['behaviour'],
    where: { shard: shardOf(residentId), residentId, day: localDay(ctx.now(), ctx.programme.utcOffsetMinutes) },
    _count: true,
  })
  return ctx.programme.checkIns.map(({ behaviour, dailyLimit }) => ({
    behaviour,
    done: done.find((row) => row.behaviour === behaviour)?._count ?? 0,
    dailyLimit,
  }))
})
