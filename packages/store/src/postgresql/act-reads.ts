import type { Pool } from 'pg'
import type { ActKey, BoundResident } from '../acts'
import { partnerShard } from '../shard'
import type { ActReads } from '../writes'
import { arrayLiteral } from './array-literal'
import { gathered } from './gathered'

/** A partner's own id of somebody or something. */
interface PartnerId {
  partnerId: number
  id: string
}

const INPUT = 'unnest($1::int[], $2::int[], $3::text[]) AS x(shard, partner_id, id)'
const arrays = (keys: readonly PartnerId[]) =>
  [
    keys.map(({ partnerId, id }) => partnerShard(partnerId, id)),
    keys.map(({ partnerId }) => partnerId),
    keys.map(({ id }) => id),
  ].map(arrayLiteral)

/** For each key its row, always by the index: the planner would read a table through that it knows nothing of yet. */
const each = (select: string) => `SELECT x.partner_id AS "partnerId", t.* FROM ${INPUT}, LATERAL (${select} LIMIT 1) t`

const BOUND = each(`
  SELECT b.subject, b.resident_id AS "residentId", b.withdrawn_at IS NOT NULL AS withdrawn FROM binding b
  WHERE b.shard = x.shard AND b.partner_id = x.partner_id AND b.subject = x.id`)

const KEYS = each(`
  SELECT k.external_id AS "externalId", k.digest, k.resident_id AS "residentId", k.record_id AS "recordId", k.mg, k.points FROM act_key k
  WHERE k.shard = x.shard AND k.partner_id = x.partner_id AND k.external_id = x.id`)

const idOf = ({ partnerId, id }: PartnerId) => `${partnerId}/${id}`

/** See ActReads: one statement each, for all who ask at the same time. */
export function postgresqlActReads(pool: Pool): ActReads {
  const lookUp =
    <Row>(name: string, text: string) =>
    async (keys: PartnerId[]) =>
      (await pool.query({ name, text, values: arrays(keys) })).rows as Row[]
  const bound = gathered(
    lookUp<BoundResident & { partnerId: number }>('bound-residents', BOUND),
    idOf,
    ({ partnerId, subject }) => idOf({ partnerId, id: subject }),
  )
  const taken = gathered(lookUp<ActKey & { partnerId: number }>('act-keys', KEYS), idOf, ({ partnerId, externalId }) =>
    idOf({ partnerId, id: externalId }),
  )
  return {
    async boundResidents(partnerId, subjects) {
      const rows = await bound(subjects.map((id) => ({ partnerId, id })))
      return rows.map(({ subject, residentId, withdrawn }) => ({ subject, residentId, withdrawn }))
    },
    async actKeys(partnerId, externalIds) {
      const rows = await taken(externalIds.map((id) => ({ partnerId, id })))
      return rows.map(({ partnerId: _, ...key }) => ({ ...key, mg: Number(key.mg), points: Number(key.points) }))
    },
  }
}
