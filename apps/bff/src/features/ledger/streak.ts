import { addDays, dayToIso, type LocalDay, localDay, localIso, streakSchema } from '@tanpuhui/contract'
import { type Store, shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'

const SHOWN = 50
/** Longer rows are not counted on. */
const LONGEST = 1_000

/** The resident's row of days with an act, and the bonuses that such rows have brought, newest first. */
export const streak = residentProcedure.output(streakSchema).query(async ({ ctx: { store, programme, resident, now } }) => {
  const { residentId } = resident
  const today = localDay(now(), programme.utcOffsetMinutes)
  const active = await isActive(store, residentId, today)
  const [before, bonuses] = await Promise.all([
    rowBefore(store, residentId, today),
    store.prisma.bonus.findMany({
      where: { shard: shardOf(residentId), residentId },
      orderBy: [{ day: 'desc' }, { at: 'desc' }],
      take: SHOWN,
    }),
  ])
  return {
    days: before + (active ? 1 : 0),
    today: active,
    rules: programme.claims.streaks.map(({ days, points }) => ({ days, points })).sort((a, b) => a.days - b.days),
    bonuses: bonuses.map(({ code, day, points, at, takenBackBy }) => ({
      days: Number(code.slice(code.lastIndexOf('-') + 1)),
      day: dayToIso(day),
      points: Number(points),
      at: localIso(Number(at), programme.utcOffsetMinutes),
      takenBack: takenBackBy !== null,
    })),
  }
})

const scores = ({ prisma }: Store, residentId: bigint, days: LocalDay[]) =>
  prisma.residentScore.findMany({
    where: { shard: shardOf(residentId), residentId, board: { in: days } },
    select: { board: true },
  })

const isActive = async (store: Store, residentId: bigint, day: LocalDay) => (await scores(store, residentId, [day])).length > 0

/** How many days in a row before `day` have an act: read by the month, since most rows are short. */
async function rowBefore(store: Store, residentId: bigint, day: LocalDay): Promise<number> {
  const MONTH = 31
  for (let row = 0; row < LONGEST; row += MONTH) {
    const days = Array.from({ length: MONTH }, (_, i) => addDays(day, -(row + i + 1)))
    const found = new Set((await scores(store, residentId, days)).map(({ board }) => board))
    const gap = days.findIndex((one) => !found.has(one))
    if (gap !== -1) return row + gap
  }
  return LONGEST
}
