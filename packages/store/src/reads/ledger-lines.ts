import { type ActivityRecord, Prisma as Sql } from '../generated/sqlite/client'
import type { Prisma } from '../prisma'
import { shardOf } from '../shard'

/** Which of a resident's lines are wanted, in codes; what is left out says nothing. */
export interface LinesWanted {
  section?: string
  partnerId?: number
  /** Local days, both included. */
  days?: { from: number; to: number }
  /** Lines by any of these behaviours or partners. */
  anyOf?: { behaviours: readonly string[]; partnerIds: readonly number[] }
  /** Only those that were taken back, or only those that were not. */
  takenBack?: boolean
}

const NOTHING = Sql.sql`1 = 0`
const among = (column: Sql.Sql, values: readonly (string | number)[]) =>
  values.length ? Sql.sql`${column} IN (${Sql.join([...values])})` : NOTHING

function conditions(residentId: bigint, { section, partnerId, days, anyOf, takenBack }: LinesWanted, before?: bigint): Sql.Sql[] {
  const reversed = Sql.sql`EXISTS (SELECT 1 FROM reversal v WHERE v.shard = r.shard AND v.record_id = r.id)`
  return [
    Sql.sql`r.shard = ${shardOf(residentId)} AND r.resident_id = ${residentId}`,
    ...(before === undefined ? [] : [Sql.sql`r.id < ${before}`]),
    ...(section === undefined ? [] : [Sql.sql`r.section = ${section}`]),
    ...(partnerId === undefined ? [] : [Sql.sql`r.partner_id = ${partnerId}`]),
    ...(days ? [Sql.sql`r.day BETWEEN ${days.from} AND ${days.to}`] : []),
    ...(anyOf
      ? [Sql.sql`(${among(Sql.raw('r.behaviour'), anyOf.behaviours)} OR ${among(Sql.raw('r.partner_id'), anyOf.partnerIds)})`]
      : []),
    ...(takenBack === undefined ? [] : [takenBack ? reversed : Sql.sql`NOT ${reversed}`]),
  ]
}

/**
 * A resident's records, newest first, at most `limit`, those older than `before`. Read along the resident's own key from there on:
 * nobody else's rows are seen, and no text is searched.
 */
export async function recordsOf(
  prisma: Prisma,
  residentId: bigint,
  wanted: LinesWanted,
  { before, limit }: { before?: bigint; limit: number },
): Promise<ActivityRecord[]> {
  const found = await prisma.$queryRaw<{ id: bigint | number | string }[]>(Sql.sql`
    SELECT r.id FROM activity_record r WHERE ${Sql.join(conditions(residentId, wanted, before), ' AND ')}
    ORDER BY r.id DESC LIMIT ${limit}`)
  return prisma.activityRecord.findMany({
    where: { shard: shardOf(residentId), residentId, id: { in: found.map(({ id }) => BigInt(id)) } },
    orderBy: { id: 'desc' },
  })
}
