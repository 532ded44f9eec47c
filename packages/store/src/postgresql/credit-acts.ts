import { CARBON, PROGRAMME_POINTS_ISSUED, PROGRAMME_REDUCTIONS } from '@tanpuhui/ledger'
import type { PoolClient } from 'pg'
import type { ActKey, CreditedAct, RefusedAct } from '../acts'
import { partnerShard, shardOf } from '../shard'

const INPUT = `json_to_recordset($1::json) AS x(
  key_shard int, shard int, record_id bigint, resident_id bigint, partner_id int, external_id text, digest text, behaviour text,
  section text, method text, evidence text, occurred_at bigint, ended_at bigint, recorded_at bigint, day int, district text,
  data text, mg bigint, points bigint, points_account text)`

/** One statement: what it claims becomes records, transfers, balances and rollups; what was taken is left out. */
const CREDIT = `
WITH input AS (SELECT * FROM ${INPUT}),
claimed AS (
  INSERT INTO act_key (shard, partner_id, external_id, digest, resident_id, record_id, mg, points)
  SELECT key_shard, partner_id, external_id, digest, resident_id, record_id, mg, points FROM input ORDER BY 1, 2, 3
  ON CONFLICT DO NOTHING RETURNING record_id),
batch AS (SELECT input.* FROM input JOIN claimed USING (record_id)),
records AS (
  INSERT INTO activity_record (shard, resident_id, id, partner_id, external_id, behaviour, section, method, evidence,
    occurred_at, ended_at, recorded_at, day, district, data, mg, points)
  SELECT shard, resident_id, record_id, partner_id, external_id, behaviour, section, method, evidence,
    occurred_at, ended_at, recorded_at, day, district, data, mg, points FROM batch),
transfers AS (
  INSERT INTO transfer (shard, resident_id, entry_id, leg, unit, debit, credit, amount, reason, at)
  SELECT shard, resident_id, record_id, 0, 'mgCO2e', '${PROGRAMME_REDUCTIONS}', '${CARBON}', mg, 'credit', recorded_at FROM batch
  UNION ALL
  SELECT shard, resident_id, record_id, 1, 'points', '${PROGRAMME_POINTS_ISSUED}', points_account, points, 'credit', recorded_at
  FROM batch WHERE points > 0),
balances AS (
  INSERT INTO balance AS t (shard, resident_id, account, amount)
  SELECT * FROM (
    SELECT shard, resident_id, '${CARBON}' AS account, sum(mg)::bigint FROM batch GROUP BY 1, 2
    UNION ALL
    SELECT shard, resident_id, points_account, sum(points)::bigint FROM batch WHERE points > 0 GROUP BY 1, 2, 3
  ) b ORDER BY 1, 2, 3
  ON CONFLICT (shard, resident_id, account) DO UPDATE SET amount = t.amount + excluded.amount),
days AS (
  INSERT INTO rollup_day AS t (shard, day, district, section, behaviour, partner_id, acts, mg, points)
  SELECT shard, day, district, section, behaviour, partner_id, count(*), sum(mg)::bigint, sum(points)::bigint
  FROM batch GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 2, 1, 3, 4, 5, 6
  ON CONFLICT (day, shard, district, section, behaviour, partner_id)
  DO UPDATE SET acts = t.acts + excluded.acts, mg = t.mg + excluded.mg, points = t.points + excluded.points),
resident_days AS (
  INSERT INTO resident_day AS t (shard, resident_id, day, section, acts, mg, points)
  SELECT shard, resident_id, day, section, count(*), sum(mg)::bigint, sum(points)::bigint FROM batch GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (shard, resident_id, day, section)
  DO UPDATE SET acts = t.acts + excluded.acts, mg = t.mg + excluded.mg, points = t.points + excluded.points),
first_seen AS (
  INSERT INTO resident_first (shard, resident_id, dimension, key, day)
  SELECT shard, resident_id, dimension, key, min(day)
  FROM batch, LATERAL (VALUES ('all', ''), ('section', section), ('district', district), ('behaviour', behaviour),
    ('partner', partner_id::text), ('day', day::text)) AS seen(dimension, key)
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT DO NOTHING RETURNING shard, dimension, key, day),
people AS (
  INSERT INTO rollup_people AS t (shard, dimension, key, day, people)
  SELECT shard, dimension, key, day, count(*) FROM first_seen GROUP BY 1, 2, 3, 4 ORDER BY 2, 3, 4, 1
  ON CONFLICT (dimension, key, day, shard) DO UPDATE SET people = t.people + excluded.people)
SELECT count(*)::int AS claimed FROM claimed`

const TAKEN = `
SELECT k.external_id AS "externalId", k.digest, k.resident_id AS "residentId", k.record_id AS "recordId", k.mg, k.points
FROM ${INPUT} JOIN act_key k ON k.shard = x.key_shard AND k.partner_id = x.partner_id AND k.external_id = x.external_id
WHERE k.record_id <> x.record_id`

const REFUSE = `
INSERT INTO refusal (shard, resident_id, partner_id, external_id, behaviour, occurred_at, refused_at, code, details)
SELECT * FROM json_to_recordset($1::json) AS x(shard int, resident_id bigint, partner_id int, external_id text, behaviour text,
  occurred_at bigint, refused_at bigint, code text, details text)
ON CONFLICT DO NOTHING`

/** Column names of INPUT; ids travel as text and are cast to int8. */
const row = (a: CreditedAct) => ({
  key_shard: partnerShard(a.partnerId, a.externalId),
  shard: shardOf(a.residentId),
  record_id: String(a.recordId),
  resident_id: String(a.residentId),
  partner_id: a.partnerId,
  external_id: a.externalId,
  digest: a.digest,
  behaviour: a.behaviour,
  section: a.section,
  method: a.method,
  evidence: a.evidence,
  occurred_at: a.occurredAt,
  ended_at: a.endedAt,
  recorded_at: a.recordedAt,
  day: a.day,
  district: a.district,
  data: a.data,
  mg: a.mg,
  points: a.points,
  points_account: a.pointsAccount,
})

const refusalRow = (r: RefusedAct) => ({
  shard: shardOf(r.residentId),
  resident_id: String(r.residentId),
  partner_id: r.partnerId,
  external_id: r.externalId,
  behaviour: r.behaviour,
  occurred_at: r.occurredAt,
  refused_at: r.refusedAt,
  code: r.code,
  details: r.details,
})

/** See Writes.creditActs. Runs inside the caller's transaction. */
export async function creditActs(client: PoolClient, acts: CreditedAct[], refusals: RefusedAct[]): Promise<ActKey[]> {
  if (refusals.length > 0) await client.query(REFUSE, [JSON.stringify(refusals.map(refusalRow))])
  if (acts.length === 0) return []
  const batch = JSON.stringify(acts.map(row))
  const { claimed } = (await client.query(CREDIT, [batch])).rows[0] as { claimed: number }
  if (claimed === acts.length) return []
  const taken = (await client.query(TAKEN, [batch])).rows as ActKey[]
  return taken.map((k) => ({ ...k, mg: Number(k.mg), points: Number(k.points) }))
}
