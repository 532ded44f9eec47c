import type { Database } from 'better-sqlite3'
import type { CreditedAct } from '../acts'
import { laneOf } from '../rollup'
import { partnerShard, shardOf } from '../shard'

type Value = string | number | bigint | null

/** Columns of the scratch table through which a batch enters SQL. */
const COLUMNS: readonly [name: string, type: 'INTEGER' | 'TEXT', (act: CreditedAct, shard: number) => Value][] = [
  ['shard', 'INTEGER', (_, shard) => shard],
  ['resident_id', 'INTEGER', (a) => a.residentId],
  ['record_id', 'INTEGER', (a) => a.recordId],
  ['lane', 'INTEGER', (_, shard) => laneOf(shard)],
  ['key_shard', 'INTEGER', (a) => partnerShard(a.partnerId, a.externalId)],
  ['partner_id', 'INTEGER', (a) => a.partnerId],
  ['external_id', 'TEXT', (a) => a.externalId],
  ['digest', 'TEXT', (a) => a.digest],
  ['behaviour', 'TEXT', (a) => a.behaviour],
  ['section', 'TEXT', (a) => a.section],
  ['method', 'TEXT', (a) => a.method],
  ['evidence', 'TEXT', (a) => a.evidence],
  ['occurred_at', 'INTEGER', (a) => a.occurredAt],
  ['ended_at', 'INTEGER', (a) => a.endedAt],
  ['recorded_at', 'INTEGER', (a) => a.recordedAt],
  ['day', 'INTEGER', (a) => a.day],
  ['district', 'TEXT', (a) => a.district],
  ['data', 'TEXT', (a) => a.data],
  ['mg', 'INTEGER', (a) => a.mg],
  ['points', 'INTEGER', (a) => a.points],
  ['partner_points', 'INTEGER', (a) => a.partnerPoints],
  ['issuance_method', 'TEXT', (a) => a.issuanceMethod],
  ['issuance_mg', 'INTEGER', (a) => a.issuanceMg],
  ['ruling', 'TEXT', (a) => a.ruling],
  ['points_account', 'TEXT', (a) => a.pointsAccount],
]

/** The scratch table, which a connection needs once. */
export const BATCH_TABLE = `CREATE TEMP TABLE batch (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})`

/** Answers a function that replaces the scratch table's rows by these acts, in the order of the tables that they will be written to. */
export function batchLoader(db: Database): (acts: readonly CreditedAct[]) => void {
  const clear = db.prepare('DELETE FROM temp.batch')
  const insert = db.prepare(`INSERT INTO temp.batch VALUES (${COLUMNS.map(() => '?').join(', ')})`)
  return (acts) => {
    clear.run()
    const rows = acts.map((act) => ({ act, shard: shardOf(act.residentId) }))
    rows.sort(
      (a, b) => a.shard - b.shard || compare(a.act.residentId, b.act.residentId) || compare(a.act.recordId, b.act.recordId),
    )
    for (const { act, shard } of rows) insert.run(COLUMNS.map(([, , value]) => value(act, shard)))
  }
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
