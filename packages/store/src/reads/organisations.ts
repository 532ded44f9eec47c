import { Prisma as Sql } from '../generated/sqlite/client'
import type { Prisma } from '../prisma'
import type { GroupFigures } from '../publication'
import { shardOf } from '../shard'
import type { Store } from '../store'
import { type BusyDays, busyDays, type GroupSums, partByPart, withMore } from './groups'
import { listedSql } from './leaderboard'

/** What the members of an organisation saved since they joined: together, and each of those who are listed, in parts of rising order. */
export interface OrganisationFigures extends GroupFigures {
  scores: readonly Float64Array[]
}

interface Row extends GroupSums {
  /** Of those who are listed, joined by commas; null when there are none. */
  scores: string | null
}

const MONTH_DAYS = Sql.raw(Array.from({ length: 31 }, (_, i) => `SELECT ${i + 1} AS n`).join(' UNION ALL '))

/**
 * What members saved since they joined: by month after that in which they did, and by day in that one, the day of joining included.
 * Rows: shard, resident_id, organisation_id, acts, mg. Within one month (yyyymm), or in all.
 */
const earnedSql = (members: Sql.Sql, month: number | null) => {
  const inMonth = (column: string) => (month === null ? Sql.empty : Sql.sql`AND ${Sql.raw(column)} = ${month}`)
  return Sql.sql`
    SELECT m.shard, m.resident_id, m.organisation_id, r.acts, r.mg FROM membership m
    JOIN resident_month r ON r.shard = m.shard AND r.resident_id = m.resident_id AND r.month > m.from_day / 100 ${inMonth('r.month')}
    WHERE ${members}
    UNION ALL
    SELECT m.shard, m.resident_id, m.organisation_id, d.acts, d.mg FROM membership m CROSS JOIN (${MONTH_DAYS}) AS month_day
    JOIN resident_day d ON d.day = m.from_day / 100 * 100 + month_day.n AND d.shard = m.shard AND d.resident_id = m.resident_id
    WHERE ${members} AND m.from_day / 100 * 100 + month_day.n >= m.from_day ${inMonth('m.from_day / 100')}`
}

/**
 * What the members of every organisation saved since they joined, in one month (yyyymm) or in all. For a computation that is kept, never
 * for a request.
 */
export async function organisationFigures(
  store: Pick<Store, 'prisma' | 'dialect'>,
  month: number | null,
): Promise<OrganisationFigures[]> {
  const groups = new Map<string, OrganisationFigures>()
  const parts = partByPart<Row>(
    store,
    (shards) => Sql.sql`
      WITH member AS (
        SELECT shard, resident_id, organisation_id, sum(acts) AS acts, sum(mg) AS mg
        FROM (${earnedSql(Sql.sql`m.shard IN (${shards})`, month)}) AS earned GROUP BY shard, resident_id, organisation_id)
      SELECT organisation_id AS "key", count(*) AS people, sum(acts) AS acts, sum(mg) AS mg,
        string_agg(CASE WHEN ${listedSql('member')} THEN CAST(mg AS TEXT) END, ',') AS scores
      FROM member GROUP BY organisation_id`,
  )
  for await (const rows of parts)
    for (const { scores, ...row } of rows) {
      const before = groups.get(String(row.key))
      const more = scores === null ? [] : [Float64Array.from(scores.split(','), Number).sort()]
      groups.set(String(row.key), { ...withMore(before, row), scores: [...(before?.scores ?? []), ...more] })
    }
  return [...groups.values()]
}

/** What one resident saved since they joined their organisation, in one month (yyyymm) or in all, in mg. */
export async function ownSinceJoining(prisma: Prisma, residentId: bigint, month: number | null): Promise<number> {
  const own = Sql.sql`m.shard = ${shardOf(residentId)} AND m.resident_id = ${residentId}`
  const [row] = await prisma.$queryRaw<{ mg: bigint | number | string | null }[]>(
    Sql.sql`SELECT sum(mg) AS mg FROM (${earnedSql(own, month)}) AS earned`,
  )
  return Number(row?.mg ?? 0)
}

/** By organisation, how many members saved something on each of some local days. */
export async function organisationDays(prisma: Prisma, days: readonly number[]): Promise<BusyDays> {
  const rows = await prisma.$queryRaw<{ key: bigint | number; day: number | bigint; people: bigint | number }[]>(Sql.sql`
    SELECT m.organisation_id AS "key", s.board AS day, count(*) AS people FROM membership m
    JOIN resident_score s ON s.board IN (${Sql.join([...days])}) AND s.shard = m.shard AND s.resident_id = m.resident_id
      AND s.board >= m.from_day
    GROUP BY m.organisation_id, s.board`)
  return busyDays(rows.map(({ key, day, people }) => ({ key: String(key), day, people })))
}

/** How many members each of some organisations has; none where one is missing. */
export async function membersOf(prisma: Prisma, organisationIds: readonly bigint[]): Promise<Map<bigint, number>> {
  const rows = await prisma.membership.groupBy({
    by: ['organisationId'],
    where: { organisationId: { in: [...organisationIds] } },
    _count: { _all: true },
  })
  return new Map(rows.map(({ organisationId, _count }) => [organisationId, _count._all]))
}
