import { setImmediate } from 'node:timers/promises'
import { Prisma as Sql } from '../generated/sqlite/client'
import type { Prisma } from '../prisma'
import type { GroupFigures, PublishedFigure } from '../publication'
import { SHARDS } from '../shard'
import type { Store } from '../store'
import { daysOfMonth } from './days-of-month'
import { ALL_TIME, figuresBy } from './totals'

/** By group, how many people at least did something for it on each of some local days. */
export type BusyDays = ReadonlyMap<string, readonly { day: number; people: number }[]>

/** In how many passes the shards are gone through: SQLite holds the process up meanwhile, PostgreSQL reads the days through each time. */
const PASSES: Record<Store['dialect'], number> = { sqlite: SHARDS, postgresql: 4 }

/** What a database answers of a group. */
export type GroupSums = Record<'people' | 'acts' | 'mg', bigint | number | string> & { key: string | bigint | number }

/** What a statement about some shards answers, for all of them part by part. Other requests are served in between. */
export async function* partByPart<Row>(
  { prisma, dialect }: Pick<Store, 'prisma' | 'dialect'>,
  statement: (shards: Sql.Sql) => Sql.Sql,
): AsyncGenerator<Row[]> {
  const size = SHARDS / PASSES[dialect]
  for (let first = 0; first < SHARDS; first += size) {
    yield await prisma.$queryRaw<Row[]>(statement(Sql.join(Array.from({ length: size }, (_, i) => first + i))))
    await setImmediate()
  }
}

/** A group's figures with those of some more of its people. */
export const withMore = (before: GroupFigures | undefined, { key, people, acts, mg }: GroupSums): GroupFigures => ({
  key: String(key),
  people: (before?.people ?? 0) + Number(people),
  acts: (before?.acts ?? 0) + Number(acts),
  mg: (before?.mg ?? 0) + Number(mg),
})

/** What was done in each district in all, and by how many people; from totals that are kept ready. */
export const districtsOfAllTime = ({ prisma }: Pick<Store, 'prisma'>): Promise<GroupFigures[]> =>
  figuresBy(prisma, 'district', ALL_TIME)

/** The same in one month (yyyymm), summed up from the residents' days. For a computation that is kept, never for a request. */
export async function districtsOfMonth(store: Pick<Store, 'prisma' | 'dialect'>, month: number): Promise<GroupFigures[]> {
  const groups = new Map<string, GroupFigures>()
  const parts = partByPart<GroupSums & { key: string }>(
    store,
    (shards) => Sql.sql`
      SELECT district AS "key", count(DISTINCT resident_id) AS people, sum(acts) AS acts, sum(mg) AS mg FROM resident_day
      WHERE day IN (${Sql.join(daysOfMonth(month))}) AND shard IN (${shards}) GROUP BY district`,
  )
  for await (const rows of parts) for (const row of rows) groups.set(row.key, withMore(groups.get(row.key), row))
  return [...groups.values()]
}

/** Rows of a key and a day, by key. */
export function busyDays(rows: { key: string; day: number | bigint; people: bigint | number }[]): BusyDays {
  const days = new Map<string, { day: number; people: number }[]>()
  for (const { key, day, people } of rows) {
    const one = { day: Number(day), people: Number(people) }
    const known = days.get(key)
    if (known) known.push(one)
    else days.set(key, [one])
  }
  return days
}

/**
 * By district, how many people at least did something on one of the local days from `from` on: the most of any day's cell, which is
 * never more than there are.
 */
export async function busiestDays(prisma: Prisma, from: number): Promise<BusyDays> {
  const rows = await prisma.$queryRaw<{ key: string; day: number | bigint; people: bigint | number }[]>(Sql.sql`
    SELECT district AS "key", day, max(people) AS people FROM (
      SELECT district, day, CAST(sum(people) AS BIGINT) AS people FROM rollup_day WHERE day >= ${from}
      GROUP BY district, day, section, behaviour, partner_id) AS cell
    GROUP BY district, day`)
  return busyDays(rows)
}

/** What stands published under a scope, by key. */
export async function publishedFigures(prisma: Prisma, scope: string): Promise<Map<string, PublishedFigure>> {
  const rows = await prisma.publishedFigure.findMany({ where: { scope } })
  return new Map(
    rows.map(({ key, day, people, acts, mg }) => [key, { key, day, people: Number(people), acts: Number(acts), mg: Number(mg) }]),
  )
}
