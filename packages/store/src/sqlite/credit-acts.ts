import { CARBON, PROGRAMME_POINTS_ISSUED, PROGRAMME_REDUCTIONS } from '@tanpuhui/ledger'
import type { Database } from 'better-sqlite3'
import type { ActKey, CreditedAct, RefusedAct } from '../acts'
import { shardOf } from '../shard'
import { loadBatch } from './batch'

/** Rows of the batch that are new become records, transfers, balances and rollups; each statement takes the whole batch. */
const CREDIT = [
  `INSERT INTO activity_record (shard, resident_id, id, partner_id, external_id, behaviour, section, method, evidence,
     occurred_at, ended_at, recorded_at, day, district, data, mg, points)
   SELECT shard, resident_id, record_id, partner_id, external_id, behaviour, section, method, evidence,
     occurred_at, ended_at, recorded_at, day, district, data, mg, points FROM temp.batch`,
  `INSERT INTO transfer (shard, resident_id, entry_id, leg, unit, debit, credit, amount, reason, at)
   SELECT shard, resident_id, record_id, 0, 'mgCO2e', '${PROGRAMME_REDUCTIONS}', '${CARBON}', mg, 'credit', recorded_at FROM temp.batch
   UNION ALL
   SELECT shard, resident_id, record_id, 1, 'points', '${PROGRAMME_POINTS_ISSUED}', points_account, points, 'credit', recorded_at
   FROM temp.batch WHERE points > 0`,
  `INSERT INTO balance (shard, resident_id, account, amount)
   SELECT shard, resident_id, '${CARBON}', sum(mg) FROM temp.batch GROUP BY 1, 2
   UNION ALL
   SELECT shard, resident_id, points_account, sum(points) FROM temp.batch WHERE points > 0 GROUP BY 1, 2, 3
   ON CONFLICT DO UPDATE SET amount = amount + excluded.amount`,
  `INSERT INTO rollup_day (shard, day, district, section, behaviour, partner_id, acts, mg, points)
   SELECT shard, day, district, section, behaviour, partner_id, count(*), sum(mg), sum(points) FROM temp.batch WHERE true GROUP BY 1, 2, 3, 4, 5, 6
   ON CONFLICT DO UPDATE SET acts = acts + excluded.acts, mg = mg + excluded.mg, points = points + excluded.points`,
  `INSERT INTO resident_day (shard, resident_id, day, section, acts, mg, points)
   SELECT shard, resident_id, day, section, count(*), sum(mg), sum(points) FROM temp.batch WHERE true GROUP BY 1, 2, 3, 4
   ON CONFLICT DO UPDATE SET acts = acts + excluded.acts, mg = mg + excluded.mg, points = points + excluded.points`,
  'DELETE FROM temp.first_seen',
  `INSERT INTO temp.first_seen (shard, resident_id, dimension, key, day)
   SELECT seen.shard, seen.resident_id, seen.dimension, seen.key, min(seen.day) FROM (
     SELECT shard, resident_id, 'all' AS dimension, '' AS key, day FROM temp.batch
     UNION ALL SELECT shard, resident_id, 'section', section, day FROM temp.batch
     UNION ALL SELECT shard, resident_id, 'district', district, day FROM temp.batch
     UNION ALL SELECT shard, resident_id, 'behaviour', behaviour, day FROM temp.batch
     UNION ALL SELECT shard, resident_id, 'partner', CAST(partner_id AS TEXT), day FROM temp.batch
     UNION ALL SELECT shard, resident_id, 'day', CAST(day AS TEXT), day FROM temp.batch
   ) seen
   WHERE NOT EXISTS (SELECT 1 FROM resident_first f WHERE f.shard = seen.shard AND f.resident_id = seen.resident_id
     AND f.dimension = seen.dimension AND f.key = seen.key)
   GROUP BY 1, 2, 3, 4`,
  'INSERT INTO resident_first (shard, resident_id, dimension, key, day) SELECT shard, resident_id, dimension, key, day FROM temp.first_seen',
  `INSERT INTO rollup_people (shard, dimension, key, day, people)
   SELECT shard, dimension, key, day, count(*) FROM temp.first_seen WHERE true GROUP BY 1, 2, 3, 4
   ON CONFLICT DO UPDATE SET people = people + excluded.people`,
]

/** See Writes.creditActs. Runs inside the caller's transaction. */
export function creditActs(db: Database, acts: CreditedAct[], refusals: RefusedAct[]): ActKey[] {
  keepRefusals(db, refusals)
  if (acts.length === 0) return []
  loadBatch(db, acts)
  const taken = claimKeys(db)
  for (const statement of CREDIT) db.prepare(statement).run()
  return taken
}

/** Claims the batch's keys, removes from the scratch table the acts whose keys were taken, and answers those. */
function claimKeys(db: Database): ActKey[] {
  db.prepare(
    `INSERT INTO act_key (shard, partner_id, external_id, digest, resident_id, record_id, mg, points)
     SELECT key_shard, partner_id, external_id, digest, resident_id, record_id, mg, points FROM temp.batch WHERE true
     ON CONFLICT DO NOTHING`,
  ).run()
  const others = `FROM temp.batch b JOIN act_key k ON k.shard = b.key_shard AND k.partner_id = b.partner_id AND k.external_id = b.external_id
     WHERE k.record_id <> b.record_id`
  const taken = db
    .prepare(
      `SELECT k.external_id AS externalId, k.digest, k.resident_id AS residentId, k.record_id AS recordId, k.mg, k.points ${others}`,
    )
    .all() as ActKey[]
  if (taken.length > 0) db.prepare(`DELETE FROM temp.batch WHERE record_id IN (SELECT b.record_id ${others})`).run()
  return taken.map((k) => ({ ...k, mg: Number(k.mg), points: Number(k.points) }))
}

function keepRefusals(db: Database, refusals: RefusedAct[]): void {
  const insert = db.prepare(
    `INSERT INTO refusal (shard, resident_id, partner_id, external_id, behaviour, occurred_at, refused_at, code, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  for (const r of refusals)
    insert.run(
      shardOf(r.residentId),
      r.residentId,
      r.partnerId,
      r.externalId,
      r.behaviour,
      r.occurredAt,
      r.refusedAt,
      r.code,
      r.details,
    )
}
