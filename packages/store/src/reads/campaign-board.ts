import { setImmediate } from 'node:timers/promises'
import { Prisma as Sql } from '../generated/sqlite/client'
import type { Prisma } from '../prisma'
import { SHARDS, shardOf } from '../shard'
import type { Store } from '../store'
import { listedSql } from './leaderboard'

/** A whole board: what everybody on it has, in parts of which each is in rising order, and the best of those who are listed. */
export interface BoardScores {
  scores: readonly Float64Array[]
  /** Equal scores stand in the order in which the residents joined. */
  best: readonly { residentId: bigint; mg: number }[]
}

/** What counts in a campaign: acts on some local days, on the board of whose divisions they happened (first digits of their codes). */
export interface CampaignDays {
  days: readonly number[]
  boards: readonly (readonly string[])[]
}

interface Part {
  /** Which boards of the campaign. */
  boards: readonly number[]
  shards: readonly number[]
}

const numbers = (count: number, first = 0): number[] => Array.from({ length: count }, (_, i) => first + i)
const PASSES = 4

/**
 * In which parts the boards of a campaign are summed. SQLite, which holds the process up meanwhile, has each shard's days together
 * on its key: one shard and one board at a time. PostgreSQL has rows in the order in which they came, and reads the days through
 * for each part: a few passes are as fast as it goes, while what it sorts and answers stays bounded.
 */
const PARTS: Record<Store['dialect'], (boards: number[]) => Part[]> = {
  sqlite: (boards) => numbers(SHARDS).flatMap((shard) => boards.map((board) => ({ boards: [board], shards: [shard] }))),
  postgresql: (boards) => numbers(PASSES).map((n) => ({ boards, shards: numbers(SHARDS / PASSES, (n * SHARDS) / PASSES) })),
}

interface Row {
  board: number | bigint
  /** Null: the row has all scores of one shard, joined by commas. */
  resident: string | null
  mg: string
}

const within = (divisions: readonly string[]) =>
  Sql.join(
    divisions.map((digits) => Sql.sql`substr(district, 1, ${digits.length}) = ${digits}`),
    ' OR ',
  )

const number = (n: number) => Sql.raw(String(n))

/** The scores of one part, and the best of each of its boards. */
function scoresSql({ days, boards }: CampaignDays, part: Part, limit: number) {
  const divisions = part.boards.map((i) => boards[i]!)
  const boardOf = divisions.map((own, n) => Sql.sql`WHEN ${within(own)} THEN ${number(part.boards[n]!)}`)
  const best = part.boards.map(
    (board) => Sql.sql`UNION ALL SELECT board, CAST(resident_id AS TEXT), CAST(mg AS TEXT) FROM (
      SELECT board, resident_id, mg FROM score WHERE board = ${number(board)} AND ${listedSql('score')} ORDER BY mg DESC, resident_id LIMIT ${limit}) AS best`,
  )
  return Sql.sql`
    WITH score AS (
      SELECT shard, resident_id, CASE ${Sql.join(boardOf, ' ')} END AS board, sum(mg) AS mg FROM resident_day
      WHERE day IN (${Sql.join([...days])}) AND shard IN (${Sql.join([...part.shards])}) AND (${within(divisions.flat())})
      GROUP BY 1, 2, 3)
    SELECT board, CAST(NULL AS TEXT) AS resident, string_agg(CAST(mg AS TEXT), ',') AS mg FROM score GROUP BY board, shard
    ${Sql.join(best, ' ')}`
}

/**
 * Sums all boards of a campaign up from the residents' days. The database adds each resident's days up and answers scores as texts
 * of numbers; eight bytes a person remain. Other requests are served in between. For a computation that is kept, never for a request.
 */
export async function campaignScores(
  { prisma, dialect }: Pick<Store, 'prisma' | 'dialect'>,
  campaign: CampaignDays,
  limit: number,
): Promise<BoardScores[]> {
  const boards = campaign.boards.map(() => ({ scores: [] as Float64Array[], best: [] as { residentId: bigint; mg: number }[] }))
  for (const part of PARTS[dialect](numbers(boards.length))) {
    for (const { board, resident, mg } of await prisma.$queryRaw<Row[]>(scoresSql(campaign, part, limit))) {
      const { scores, best } = boards[Number(board)]!
      if (resident !== null) best.push({ residentId: BigInt(resident), mg: Number(mg) })
      else {
        scores.push(Float64Array.from(mg.split(','), Number).sort())
        await setImmediate()
      }
    }
    for (const board of boards) board.best = best(board.best, limit)
    await setImmediate()
  }
  return boards
}

const best = (places: { residentId: bigint; mg: number }[], limit: number) =>
  places.sort((a, b) => b.mg - a.mg || (a.residentId < b.residentId ? -1 : 1)).slice(0, limit)

/** How many people stand on a board. */
export const peopleOn = ({ scores }: Pick<BoardScores, 'scores'>): number =>
  scores.reduce((people, { length }) => people + length, 0)

/** The rank of anybody with `mg`: one more than how many have more. */
export const rankAmong = ({ scores }: Pick<BoardScores, 'scores'>, mg: number): number =>
  scores.reduce((rank, rising) => rank + rising.length - upTo(rising, mg), 1)

/** How many of some rising scores are at most `mg`. */
function upTo(rising: Float64Array, mg: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! <= mg) low = middle + 1
    else high = middle
  }
  return low
}

/** What one resident saved on some days, in mg by district: a look-up by key for each day. */
export async function ownScores(prisma: Prisma, residentId: bigint, days: readonly number[]): Promise<Map<string, number>> {
  const rows = await prisma.residentDay.groupBy({
    by: ['district'],
    where: { day: { in: [...days] }, shard: shardOf(residentId), residentId },
    _sum: { mg: true },
  })
  return new Map(rows.map(({ district, _sum }) => [district, Number(_sum.mg)]))
}
