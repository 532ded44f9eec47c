import type { PoolClient } from 'pg'
import type { ActKey, CreditedAct, TakenAct } from '../acts'
import { partnerShard } from '../shard'
import { arrayLiteral } from './array-literal'

const CLAIM = `
INSERT INTO act_key (shard, partner_id, external_id, digest, resident_id, record_id, mg, points)
SELECT * FROM unnest($1::int[], $2::int[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[]) ORDER BY 1, 2, 3, 6
ON CONFLICT DO NOTHING RETURNING record_id`

const TAKEN = `
SELECT x.own, k.* FROM unnest($1::int[], $2::int[], $3::text[], $4::bigint[]) AS x(shard, partner_id, external_id, own), LATERAL (
  SELECT k.external_id AS "externalId", k.digest, k.resident_id AS "residentId", k.record_id AS "recordId", k.mg, k.points FROM act_key k
  WHERE k.shard = x.shard AND k.partner_id = x.partner_id AND k.external_id = x.external_id LIMIT 1) k`

/** Claims the acts' keys, of several under one key for the first record; answers those acts whose keys had been taken. */
export async function claim(client: PoolClient, acts: readonly CreditedAct[]): Promise<TakenAct[]> {
  const shards = acts.map(({ partnerId, externalId }) => partnerShard(partnerId, externalId))
  const of = <Name extends keyof CreditedAct>(name: Name, list = acts) => list.map((act) => act[name])
  const values = [
    ...[shards, of('partnerId'), of('externalId'), of('digest')],
    ...[of('residentId'), of('recordId'), of('mg'), of('points')],
  ].map(arrayLiteral)
  const { rows } = await client.query({ name: 'claim', text: CLAIM, values, rowMode: 'array' })
  if (rows.length === acts.length) return []
  const claimed = new Set(rows.map(([recordId]) => recordId as bigint))
  const late = acts.filter(({ recordId }) => !claimed.has(recordId))
  const lateShards = late.map(({ partnerId, externalId }) => partnerShard(partnerId, externalId))
  const taken = await client.query({
    name: 'taken',
    text: TAKEN,
    values: [lateShards, of('partnerId', late), of('externalId', late), of('recordId', late)],
  })
  return (taken.rows as (ActKey & { own: bigint })[]).map(({ own, ...key }) => ({
    recordId: own,
    key: { ...key, mg: Number(key.mg), points: Number(key.points) },
  }))
}
