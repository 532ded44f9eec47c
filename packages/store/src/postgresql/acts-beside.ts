import type { PoolClient } from 'pg'
import { ASIDE_COLUMNS, CAN_COUNT, floorOf, RECORD_COLUMNS, STANDS, type StandingRow, toStanding } from '../beside/read-standing'
import type { Scope, StandingAct } from '../beside/standing-act'
import { shardOf } from '../shard'
import { arrayLiteral } from './array-literal'

const IN = (t: string) => `${t}.shard = s.shard AND ${t}.resident_id = s.resident_id AND ${t}.day BETWEEN s.from_day AND s.to_day`

/** For each scope, always by the key: the planner would read a table through that it knows nothing of yet. */
const BESIDE = `
SELECT found.* FROM unnest($1::int[], $2::bigint[], $3::bigint[], $4::int[], $5::int[]) AS s(shard, resident_id, floor, from_day, to_day), LATERAL (
  (SELECT ${RECORD_COLUMNS} FROM activity_record r WHERE ${IN('r')} AND r.id >= s.floor AND ${STANDS} OFFSET 0)
  UNION ALL (SELECT ${ASIDE_COLUMNS} FROM act_aside u WHERE ${IN('u')} AND ${CAN_COUNT} OFFSET 0)) AS found`

/** See Tx.actsBeside: one statement. */
export async function actsBeside(client: PoolClient, scopes: readonly Scope[]): Promise<StandingAct[]> {
  const values = [
    scopes.map(({ residentId }) => shardOf(residentId)),
    scopes.map(({ residentId }) => residentId),
    scopes.map(floorOf),
    scopes.map(({ from }) => from),
    scopes.map(({ to }) => to),
  ].map(arrayLiteral)
  return ((await client.query({ name: 'acts-beside', text: BESIDE, values })).rows as StandingRow[]).map(toStanding)
}
