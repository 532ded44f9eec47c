import { dayToIso, type LocalDay, leaderboardInput, leaderboardSchema, localDay } from '@tanpuhui/contract'
import { ALL_TIME_BOARD, leaderboard, rankOf } from '@tanpuhui/store'
import type { Services } from '../../services'
import { residentProcedure } from '../../trpc/procedures'
import { existingDay } from '../totals/existing-day'
import { placeViews } from './place-views'

const SHOWN = 100

function boardDay({ now, programme }: Services, input: { board: 'all' } | { board: 'day'; day?: string }): LocalDay | null {
  if (input.board === 'all') return null
  return input.day ? existingDay(input.day) : localDay(now(), programme.utcOffsetMinutes)
}

/** The hundred who have saved most on a day or of all time, and the resident's own place. Errors: MALFORMED (no such day). */
export const get = residentProcedure
  .input(leaderboardInput)
  .output(leaderboardSchema)
  .query(async ({ ctx, input }) => {
    const { residentId: own } = ctx.resident
    const day = boardDay(ctx, input)
    const board = day ?? ALL_TIME_BOARD
    const [places, mine] = await Promise.all([leaderboard(ctx.store.prisma, board, SHOWN), rankOf(ctx.store.prisma, board, own)])
    return { day: day === null ? null : dayToIso(day), top: await placeViews(ctx.store, places, own), mine }
  })
