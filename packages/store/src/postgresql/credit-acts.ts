import { CARBON, PROGRAMME_POINTS_ISSUED, PROGRAMME_REDUCTIONS } from '@tanpuhui/ledger'
import type { PoolClient } from 'pg'
import type { ActKey, CreditedAct, RefusedAct, TakenAct } from '../acts'
import { fillOwed } from '../operations/fill-owed'
import { partnerShard, shardOf } from '../shard'
import { type Column, columnValues, unnest } from './columns'
import { rollUp } from './roll-up'
import { postgresqlTx } from './transaction'

const COLUMNS: readonly Column<CreditedAct>[] = [
  { name: 'key_shard', type: 'int', value: (a) => partnerShard(a.partnerId, a.externalId) },
  { name: 'shard', type: 'int', value: (a) => shardOf(a.residentId) },
  { name: 'record_id', type: 'bigint', value: (a) => a.recordId },
  { name: 'resident_id', type: 'bigint', value: (a) => a.residentId },
  { name: 'partner_id', type: 'int', value: (a) => a.partnerId },
  { name: 'external_id', type: 'text', value: (a) => a.externalId },
  { name: 'digest', type: 'text', value: (a) => a.digest },
  { name: 'behaviour', type: 'text', value: (a) => a.behaviour },
  { name: 'section', type: 'text', value: (a) => a.section },
  { name: 'method', type: 'text', value: (a) => a.method },
  { name: 'evidence', type: 'text', value: (a) => a.evidence },
  { name: 'occurred_at', type: 'bigint', value: (a) => a.occurredAt },
  { name: 'ended_at', type: 'bigint', value: (a) => a.endedAt },
  { name: 'recorded_at', type: 'bigint', value: (a) => a.recordedAt },
  { name: 'day', type: 'int', value: (a) => a.day },
  { name: 'district', type: 'text', value: (a) => a.district },
  { name: 'data', type: 'text', value: (a) => a.data },
  { name: 'mg', type: 'bigint', value: (a) => a.mg },
  { name: 'points', type: 'bigint', value: (a) => a.points },
  { name: 'partner_points', type: 'bigint', value: (a) => a.partnerPoints },
  { name: 'points_account', type: 'text', value: (a) => a.pointsAccount },
]

/** One statement: what it claims becomes records, transfers and balances; what was taken is left out. It locks the residents' balances. */
const CREDIT = `
WITH input AS (SELECT * FROM ${unnest(COLUMNS)}),
claimed AS (
  INSERT INTO act_key (shard, partner_id, external_id, digest, resident_id, record_id, mg, points)
  SELECT key_shard, partner_id, external_id, digest, resident_id, record_id, mg, points FROM input ORDER BY 1, 2, 3, record_id
  ON CONFLICT DO NOTHING RETURNING record_id),
batch AS MATERIALIZED (SELECT input.* FROM input JOIN claimed USING (record_id)),
records AS (
  INSERT INTO activity_record (shard, resident_id, id, partner_id, external_id, behaviour, section, method, evidence,
    occurred_at, ended_at, recorded_at, day, district, data, mg, points, partner_points)
  SELECT shard, resident_id, record_id, partner_id, external_id, behaviour, section, method, evidence,
    occurred_at, ended_at, recorded_at, day, district, data, mg, points, partner_points FROM batch),
transfers AS (
  INSERT INTO transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at)
  SELECT shard, record_id, 0, resident_id, 'mgCO2e', '${PROGRAMME_REDUCTIONS}', '${CARBON}', mg, 'credit', recorded_at FROM batch
  UNION ALL
  SELECT shard, record_id, 1, resident_id, 'points', '${PROGRAMME_POINTS_ISSUED}', points_account, points, 'credit', recorded_at
  FROM batch WHERE points > 0
  UNION ALL
  SELECT shard, record_id, 2, resident_id, 'partner-points', 'programme:partner-points:' || partner_id, 'partner-points:' || partner_id,
    partner_points, 'credit', recorded_at FROM batch WHERE partner_points > 0),
balances AS (
  INSERT INTO balance AS t (shard, resident_id, account, amount)
  SELECT * FROM (
    SELECT shard, resident_id, '${CARBON}' AS account, sum(mg)::bigint FROM batch GROUP BY 1, 2
    UNION ALL
    SELECT shard, resident_id, points_account, sum(points)::bigint FROM batch WHERE points > 0 GROUP BY 1, 2, 3
    UNION ALL
    SELECT shard, resident_id, 'partner-points:' || partner_id, sum(partner_points)::bigint FROM batch WHERE partner_points > 0 GROUP BY 1, 2, 3
  ) b ORDER BY 1, 2, 3
  ON CONFLICT (shard, resident_id, account) DO UPDATE SET amount = t.amount + excluded.amount)
SELECT count(*)::int AS claimed FROM claimed`

const TAKEN = `
SELECT x.own, k.external_id AS "externalId", k.digest, k.resident_id AS "residentId", k.record_id AS "recordId", k.mg, k.points
FROM unnest($1::int[], $2::int[], $3::text[], $4::bigint[]) AS x(shard, partner_id, external_id, own)
JOIN act_key k ON k.shard = x.shard AND k.partner_id = x.partner_id AND k.external_id = x.external_id WHERE k.record_id <> x.own`

/** See Writes.creditActs. Runs inside the caller's transaction. */
export async function creditActs(client: PoolClient, acts: CreditedAct[], refusals: RefusedAct[]): Promise<TakenAct[]> {
  await keepRefusals(client, refusals)
  if (acts.length === 0) return []
  const { claimed } = (await client.query({ name: 'credit', text: CREDIT, values: columnValues(COLUMNS, acts) })).rows[0] as {
    claimed: number
  }
  const taken = claimed === acts.length ? [] : await takenOf(client, acts)
  const own = new Set(taken.map(({ recordId }) => recordId))
  const credited = own.size === 0 ? acts : acts.filter(({ recordId }) => !own.has(recordId))
  if (credited.length === 0) return taken
  const owing = await rollUp(client, credited)
  if (owing.length > 0) await fillOwed(postgresqlTx(client, creditActs), credited, owing)
  return taken
}

async function takenOf(client: PoolClient, acts: CreditedAct[]): Promise<TakenAct[]> {
  const { rows } = await client.query({
    name: 'taken',
    text: TAKEN,
    values: [
      acts.map((a) => partnerShard(a.partnerId, a.externalId)),
      acts.map((a) => a.partnerId),
      acts.map((a) => a.externalId),
      acts.map((a) => a.recordId),
    ],
  })
  return (rows as (ActKey & { own: bigint })[]).map(({ own, ...key }) => ({
    recordId: own,
    key: { ...key, mg: Number(key.mg), points: Number(key.points) },
  }))
}

const REFUSAL_COLUMNS: readonly Column<RefusedAct>[] = [
  { name: 'shard', type: 'int', value: (r) => shardOf(r.residentId) },
  { name: 'resident_id', type: 'bigint', value: (r) => r.residentId },
  { name: 'partner_id', type: 'int', value: (r) => r.partnerId },
  { name: 'external_id', type: 'text', value: (r) => r.externalId },
  { name: 'behaviour', type: 'text', value: (r) => r.behaviour },
  { name: 'occurred_at', type: 'bigint', value: (r) => r.occurredAt },
  { name: 'refused_at', type: 'bigint', value: (r) => r.refusedAt },
  { name: 'code', type: 'text', value: (r) => r.code },
  { name: 'details', type: 'text', value: (r) => r.details },
]

const REFUSE = `INSERT INTO refusal (${REFUSAL_COLUMNS.map(({ name }) => name).join(', ')})
SELECT * FROM ${unnest(REFUSAL_COLUMNS)} ORDER BY 1, 2, 3, 4 ON CONFLICT DO NOTHING`

async function keepRefusals(client: PoolClient, refusals: RefusedAct[]): Promise<void> {
  if (refusals.length > 0) await client.query({ name: 'refuse', text: REFUSE, values: columnValues(REFUSAL_COLUMNS, refusals) })
}
