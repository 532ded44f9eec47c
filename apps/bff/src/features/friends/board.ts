import { friendBoardInput, friendBoardSchema, localDay } from '@tanpuhui/contract'
import { friendsOf, scoresAmong, unlistedAmong } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { friendNames } from '../leaderboards/place-views'

/**
 * 好友榜 of today, this month or all time. Friends who are not listed are left out, and count for nobody's rank: among few, a gap would
 * tell of them. The resident always stands on it.
 */
export const board = residentProcedure
  .input(friendBoardInput)
  .output(friendBoardSchema)
  .query(async ({ ctx, input: { period } }) => {
    const { store, programme } = ctx
    const { residentId: own } = ctx.resident
    const day = localDay(ctx.now(), programme.utcOffsetMinutes)
    const friends = (await friendsOf(store.prisma, own)).map(({ friendId }) => friendId)
    const unlisted = await unlistedAmong(store.prisma, friends)
    const here = [own, ...friends.filter((id) => !unlisted.has(id))]
    const when = { day: { day }, month: { month: Math.floor(day / 100) }, all: 'all' as const }[period]
    const [scores, names] = await Promise.all([scoresAmong(store.prisma, here, when), friendNames(store, here)])
    const mgOf = (id: bigint) => scores.get(id) ?? 0
    const rankOf = (mg: number) => (mg > 0 ? 1 + here.filter((id) => mgOf(id) > mg).length : null)
    return {
      period,
      places: here
        .map((id) => ({ rank: rankOf(mgOf(id)), name: names.get(id)!, mg: mgOf(id), mine: id === own }))
        // Those of the longest standing first among equals; the resident before them all.
        .sort((a, b) => b.mg - a.mg),
      mine: { rank: rankOf(mgOf(own)), mg: mgOf(own), of: scores.size },
      friends: friends.length,
    }
  })
