import { setImmediate } from 'node:timers/promises'
import { Prisma as Sql } from '../generated/sqlite/client'
import type { Prisma } from '../prisma'
import { SHARDS, shardOf } from '../shard'

/** What counts on a board of a campaign: acts on some local days in some divisions, given by the first digits of their codes. */
export interface CampaignBoard {
  days: readonly number[]
  divisions: readonly string[]
}

/** A whole board: what everybody on it has, shard by shard and in rising order, and the best of all. */
export interface CampaignScores {
  scores: readonly Float64Array[]
  /** Equal scores stand in the order in which the residents joined. */
  best: readonly { residentId: bigint; mg: number }[]
}

const within = (divisions: readonly string[]) =>
  Sql.join(
    divisions.map((digits) => Sql.sql`substr(district, 1, ${digits.length}) = ${digits}`),
    ' OR ',
  )

/**
 * Sums a board up from the residents' days, one shard after the other. Of ten million people a shard has some hundred thousand:
 * the database adds each one's days up along its key (day, shard, resident) and answers their scores as one text, so that nothing
 * but numbers comes over, and other requests are served between two shards. Eight bytes a person remain. For a computation that is
 * kept, never for a request.
 */
export async function campaignScores(prisma: Prisma, { days, divisions }: CampaignBoard, limit: number): Promise<CampaignScores> {
  const scores: Float64Array[] = []
  let best: { residentId: bigint; mg: number }[] = []
  for (let shard = 0; shard < SHARDS; shard++) {
    const rows = await prisma.$queryRaw<{ resident: string | null; mg: string | null }[]>(Sql.sql`
      WITH score AS (
        SELECT resident_id, sum(mg) AS mg FROM resident_day
        WHERE day IN (${Sql.join([...days])}) AND shard = ${shard} AND (${within(divisions)}) GROUP BY resident_id)
      SELECT CAST(NULL AS TEXT) AS resident, string_agg(CAST(mg AS TEXT), ',') AS mg FROM score
      UNION ALL SELECT CAST(resident_id AS TEXT), CAST(mg AS TEXT)
        FROM (SELECT resident_id, mg FROM score ORDER BY mg DESC, resident_id LIMIT ${limit}) AS best`)
    for (const { resident, mg } of rows) {
      if (mg === null) continue
      if (resident === null) scores.push(Float64Array.from(mg.split(','), Number).sort())
      else best.push({ residentId: BigInt(resident), mg: Number(mg) })
    }
    best = best.sort((a, b) => b.mg - a.mg || (a.residentId < b.residentId ? -1 : 1)).slice(0, limit)
    await setImmediate()
  }
  return { scores, best }
}

/** How many people stand on a board. */
export const peopleOn = ({ scores }: CampaignScores): number => scores.reduce((people, { length }) => people + length, 0)

/** The rank of anybody with `mg`: one more than how many have more. */
export const rankAmong = ({ scores }: CampaignScores, mg: number): number =>
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
