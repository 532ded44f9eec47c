import type { Database } from 'better-sqlite3'
import type { ActKey } from '../acts'
import { partnerShard } from '../shard'
import type { ActReads } from '../writes'

const keyed = (partnerId: number, ids: string[]) => JSON.stringify(ids.map((id) => [partnerShard(partnerId, id), partnerId, id]))
const ON = (column: string) =>
  `t.shard = json_extract(j.value, '$[0]') AND t.partner_id = json_extract(j.value, '$[1]') AND t.${column} = json_extract(j.value, '$[2]')`

/** See ActReads: one prepared statement each, on a connection that only reads. */
export function sqliteActReads(db: Database): ActReads {
  const bound = db.prepare(
    `SELECT t.subject, t.resident_id AS residentId, t.withdrawn_at IS NOT NULL AS withdrawn FROM json_each(?) j CROSS JOIN binding t ON ${ON('subject')}`,
  )
  const keys = db.prepare(
    `SELECT t.external_id AS externalId, t.digest, t.resident_id AS residentId, t.record_id AS recordId, t.mg, t.points
     FROM json_each(?) j CROSS JOIN act_key t ON ${ON('external_id')}`,
  )
  return {
    async boundResidents(partnerId, subjects) {
      const rows = bound.all(keyed(partnerId, subjects)) as { subject: string; residentId: bigint; withdrawn: bigint }[]
      return rows.map((row) => ({ ...row, withdrawn: row.withdrawn === 1n }))
    },
    async actKeys(partnerId, externalIds) {
      const rows = keys.all(keyed(partnerId, externalIds)) as ActKey[]
      return rows.map((k) => ({ ...k, mg: Number(k.mg), points: Number(k.points) }))
    },
  }
}
