import type { Database } from 'better-sqlite3'
import { ASIDE_COLUMNS, CAN_COUNT, floorOf, RECORD_COLUMNS, STANDS, type StandingRow, toStanding } from '../beside/read-standing'
import type { Scope } from '../beside/standing-act'
import { shardOf } from '../shard'
import type { Tx } from '../tx'

const SCOPES = `(SELECT json_extract(value, '$[0]') AS shard, json_extract(value, '$[1]') AS resident_id, json_extract(value, '$[2]') AS floor,
  json_extract(value, '$[3]') AS from_day, json_extract(value, '$[4]') AS to_day FROM json_each(?)) s`
const OF = (t: string) => `${t}.shard = s.shard AND ${t}.resident_id = s.resident_id`
const IN = (t: string) => `${t}.day BETWEEN s.from_day AND s.to_day`

/** JSON has no bigint; SQLite reads its integers as 64 bits. */
const json = (scope: Scope) => `[${shardOf(scope.residentId)},${scope.residentId},${floorOf(scope)},${scope.from},${scope.to}]`

/** See Tx.actsBeside: one range of the records' key for each scope. */
export function scopeReader(db: Database): Tx['actsBeside'] {
  const records = db.prepare(
    `SELECT ${RECORD_COLUMNS} FROM ${SCOPES} CROSS JOIN activity_record r ON ${OF('r')} AND r.id >= s.floor AND ${IN('r')} WHERE ${STANDS}`,
  )
  const asides = db.prepare(
    `SELECT ${ASIDE_COLUMNS} FROM ${SCOPES} CROSS JOIN act_aside u ON ${OF('u')} AND ${IN('u')} WHERE ${CAN_COUNT}`,
  )
  return async (scopes) => {
    const input = `[${scopes.map(json).join()}]`
    return [...(records.all(input) as StandingRow[]), ...(asides.all(input) as StandingRow[])].map(toStanding)
  }
}
