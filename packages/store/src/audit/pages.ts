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
  district: string
  data: string
  ruling: string | null
  mg: bigint
  points: bigint
  issuanceMethod: string | null
  issuanceMg: bigint
}

const COLUMNS = `shard, resident_id AS "residentId", id, behaviour, section, method, evidence, occurred_at AS "occurredAt", day, district, data, ruling, mg, points,
  issuance_method AS "issuanceMethod", issuance_mg AS "issuanceMg"`

/** All records, resident by resident. */
export const recordPages = (snapshot: Snapshot): AsyncGenerator<AuditedRecord[]> =>
  pages(
    snapshot,
    (after) =>
      `SELECT ${COLUMNS} FROM activity_record WHERE (shard, resident_id, id) > (${after}) ORDER BY shard, resident_id, id LIMIT ${PAGE}`,
    ({ shard, residentId, id }) => [shard, residentId, id],
    3,
  )

/** The record with this id, whosever it is; undefined when there is none. Reads every shard: for people, not for requests. */
export const auditedRecord = async (snapshot: Snapshot, id: bigint): Promise<AuditedRecord | undefined> =>
  (await snapshot.all<AuditedRecord>(`SELECT ${COLUMNS} FROM activity_record WHERE id = ?`, [id]))[0]

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
