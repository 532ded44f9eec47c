import type { Database } from 'better-sqlite3'
import type { CreditedAct } from '../acts'
import { partnerShard, shardOf } from '../shard'

/** Columns of the scratch table through which a batch enters SQL, in the order of `row`. */
const COLUMNS = [
  ['key_shard', 'INTEGER'],
  ['shard', 'INTEGER'],
  ['record_id', 'INTEGER'],
  ['resident_id', 'INTEGER'],
  ['partner_id', 'INTEGER'],
  ['external_id', 'TEXT'],
  ['digest', 'TEXT'],
  ['behaviour', 'TEXT'],
  ['section', 'TEXT'],
  ['method', 'TEXT'],
  ['evidence', 'TEXT'],
  ['occurred_at', 'INTEGER'],
  ['ended_at', 'INTEGER'],
  ['recorded_at', 'INTEGER'],
  ['day', 'INTEGER'],
  ['district', 'TEXT'],
  ['data', 'TEXT'],
  ['mg', 'INTEGER'],
  ['points', 'INTEGER'],
  ['points_account', 'TEXT'],
] as const

const names = COLUMNS.map(([name]) => name).join(', ')

/** What a connection needs once before it can take batches. */
export const SCRATCH_TABLES = `
  CREATE TEMP TABLE batch (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')});
  CREATE TEMP TABLE first_seen (shard INTEGER, resident_id INTEGER, dimension TEXT, key TEXT, day INTEGER);
`

const row = (a: CreditedAct) => [
  partnerShard(a.partnerId, a.externalId),
  shardOf(a.residentId),
  String(a.recordId),
  String(a.residentId),
  a.partnerId,
  a.externalId,
  a.digest,
  a.behaviour,
  a.section,
  a.method,
  a.evidence,
  a.occurredAt,
  a.endedAt,
  a.recordedAt,
  a.day,
  a.district,
  a.data,
  a.mg,
  a.points,
  a.pointsAccount,
]

/** Replaces the scratch table's rows by these acts. Ids travel as text, which column affinity turns into exact integers. */
export function loadBatch(db: Database, acts: CreditedAct[]): void {
  db.prepare('DELETE FROM temp.batch').run()
  const extract = COLUMNS.map((_, i) => `json_extract(value, '$[${i}]')`).join(', ')
  db.prepare(`INSERT INTO temp.batch (${names}) SELECT ${extract} FROM json_each(?)`).run(JSON.stringify(acts.map(row)))
}
