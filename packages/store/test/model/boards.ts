import { ALL_TIME_BOARD, leaderboard, rankOf } from '../../src/reads/leaderboard'
import type { Store } from '../../src/store'
import { standing } from './expected'
import type { State } from './state'
import type { World } from './world'

interface Score {
  residentId: bigint
  mg: number
}

/** The best first, those of equal scores by their ids; a rank is one more than how many are better. */
const ranked = (scores: readonly Score[]) =>
  [...scores]
    .sort((a, b) => b.mg - a.mg || (a.residentId < b.residentId ? -1 : 1))
    .map(({ residentId, mg }) => ({ rank: 1 + scores.filter((other) => other.mg > mg).length, residentId, mg }))

/** Expects a world’s residents to stand on the board of each of its days where their records put them. */
export async function expectBoards({ prisma }: Store, world: World, state: State): Promise<void> {
  for (const { day } of world.days) {
    const sums = new Map<bigint, number>()
    for (const act of standing(state)) if (act.day === day) sums.set(act.residentId, (sums.get(act.residentId) ?? 0) + act.mg)
    const places = ranked([...sums].map(([residentId, mg]) => ({ residentId, mg })))
    expect(await leaderboard(prisma, day, 2)).toEqual(places.slice(0, 2))
    for (const residentId of world.residents) {
      const place = places.find((one) => one.residentId === residentId)
      const own = { mg: place?.mg ?? 0, rank: place?.rank ?? null, of: places.length }
      expect(await rankOf(prisma, day, residentId)).toEqual(own)
    }
  }
}

/** Expects the board of all time to rank all residents by their scores; of a sample, one by one. */
export async function expectAllTimeBoard({ prisma }: Store): Promise<void> {
  const scores = await prisma.residentScore.findMany({ where: { board: ALL_TIME_BOARD } })
  const places = ranked(scores.map(({ residentId, mg }) => ({ residentId, mg: Number(mg) })))
  expect(await leaderboard(prisma, ALL_TIME_BOARD, 100)).toEqual(places.slice(0, 100))
  for (const { residentId, mg, rank } of places.filter((_, i) => i % Math.ceil(places.length / 100) === 0))
    expect(await rankOf(prisma, ALL_TIME_BOARD, residentId)).toEqual({ mg, rank, of: places.length })
}
