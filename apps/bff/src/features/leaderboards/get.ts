import { dayToIso, type LocalDay, leaderboardInput, leaderboardSchema, localDay } from '@tanpuhui/contract'
import { ALL_TIME_BOARD, leaderboard, type Place, rankOf, type Store, shardOf } from '@tanpuhui/store'
import type { Services } from '../../services'
import { residentProcedure } from '../../trpc/procedures'
import { existingDay } from '../totals/existing-day'

const SHOWN = 100

const characters = new Intl.Segmenter('zh')

/** A name of which others see the first character only, nor how long it is, e.g. 林**. */
const masked = (name: string): string => `${characters.segment(name)[Symbol.iterator]().next().value?.segment ?? ''}**`

async function namesOf({ prisma }: Store, places: readonly Place[]): Promise<Map<bigint, string>> {
  const ids = places.map(({ residentId }) => residentId)
  const rows = await prisma.resident.findMany({
    where: { shard: { in: [...new Set(ids.map(shardOf))] }, id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

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
    const names = await namesOf(ctx.store, places)
    const top = places.map(({ rank, residentId, mg }) => {
      const name = names.get(residentId) ?? ''
      return { rank, mg, name: residentId === own ? name : masked(name), mine: residentId === own }
    })
    return { day: day === null ? null : dayToIso(day), top, mine }
  })
