import type { Pool } from 'pg'
import type { ActKey, BoundResident } from '../acts'
import { partnerShard } from '../shard'
import type { ActReads } from '../writes'

const keyed = (partnerId: number, ids: string[]) =>
  JSON.stringify(ids.map((id) => ({ shard: partnerShard(partnerId, id), partner: partnerId, id })))
const INPUT = 'json_to_recordset($1::json) AS x(shard int, partner int, id text)'

/** See ActReads: one statement each. */
export const postgresqlActReads = (pool: Pool): ActReads => ({
  async boundResidents(partnerId, subjects) {
    const { rows } = await pool.query(
      `SELECT b.subject, b.resident_id AS "residentId", b.withdrawn_at IS NOT NULL AS withdrawn
       FROM ${INPUT} JOIN binding b ON b.shard = x.shard AND b.partner_id = x.partner AND b.subject = x.id`,
      [keyed(partnerId, subjects)],
    )
    return rows as BoundResident[]
  },
  async actKeys(partnerId, externalIds) {
    const { rows } = await pool.query(
      `SELECT k.external_id AS "externalId", k.digest, k.resident_id AS "residentId", k.record_id AS "recordId", k.mg, k.points
       FROM ${INPUT} JOIN act_key k ON k.shard = x.shard AND k.partner_id = x.partner AND k.external_id = x.id`,
      [keyed(partnerId, externalIds)],
    )
    return (rows as ActKey[]).map((k) => ({ ...k, mg: Number(k.mg), points: Number(k.points) }))
  },
})
