import type { Snapshot } from './snapshot'

const PAGE = 5_000

interface Keyed {
  shard: number | bigint
  residentId: bigint
  id: bigint
}

/** A record as the audit reads it. */
export interface AuditedRecord extends Keyed {
  behaviour: string
  section: string
  method: string
  evidence: string
  occurredAt: bigint
  day: number | bigint
  data: string
  mg: bigint
  points: bigint
}

/** All records, resident by resident. */
export const recordPages = (snapshot: Snapshot): AsyncGenerator<AuditedRecord[]> =>
  pages(
    snapshot,
    (
      after,
    ) => `SELECT shard, resident_id AS "residentId", id, behaviour, section, method, evidence, occurred_at AS "occurredAt", day, data, mg, points
      FROM activity_record WHERE (shard, resident_id, id) > (${after}) ORDER BY shard, resident_id, id LIMIT ${PAGE}`,
    ({ shard, residentId, id }) => [shard, residentId, id],
    3,
  )

async function* pages<Row>(
  snapshot: Snapshot,
  sql: (placeholders: string) => string,
  keyOf: (row: Row) => (number | bigint)[],
  width: number,
): AsyncGenerator<Row[]> {
  const statement = sql(Array.from({ length: width }, () => '?').join(', '))
  let after: (number | bigint)[] = Array.from({ length: width }, () => -1)
  for (;;) {
    const rows = await snapshot.all<Row>(statement, after)
    if (rows.length === 0) return
    yield rows
    after = keyOf(rows.at(-1)!)
  }
}
