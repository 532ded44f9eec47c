import { CARBON, POINTS_OWED, PROGRAMME_POINTS_ISSUED, PROGRAMME_REDUCTIONS } from '@tanpuhui/ledger'
import type { Database } from 'better-sqlite3'
import type { ActKey, CreditedAct, RefusedAct, TakenAct } from '../acts'
import type { Owing } from '../operations/fill-owed'
import { ALL_PERIODS } from '../rollup'
import { shardOf } from '../shard'
import { BATCH_TABLE, batchLoader } from './batch'
import { ROLLUP_TABLES, rollupStatements } from './roll-up'

const ADD = 'ON CONFLICT DO UPDATE SET amount = amount + excluded.amount'

/** Rows of the batch become records, transfers and balances; each statement takes the whole batch. */
const CREDIT = [
  `INSERT INTO activity_record (shard, resident_id, id, partner_id, external_id, behaviour, section, method, evidence,
     occurred_at, ended_at, recorded_at, day, district, data, mg, points, partner_points, issuance_method, issuance_mg, ruling)
   SELECT shard, resident_id, record_id, partner_id, external_id, behaviour, section, method, evidence,
     occurred_at, ended_at, recorded_at, day, district, data, mg, points, partner_points, issuance_method, issuance_mg, ruling FROM temp.batch`,
  `INSERT INTO transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at)
   SELECT shard, record_id, 0, resident_id, 'mgCO2e', '${PROGRAMME_REDUCTIONS}', '${CARBON}', mg, 'credit', recorded_at FROM temp.batch`,
  `INSERT INTO transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at)
   SELECT shard, record_id, 1, resident_id, 'points', '${PROGRAMME_POINTS_ISSUED}', points_account, points, 'credit', recorded_at
   FROM temp.batch WHERE points > 0`,
  `INSERT INTO transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at)
   SELECT shard, record_id, 2, resident_id, 'partner-points', 'programme:partner-points:' || partner_id, 'partner-points:' || partner_id,
     partner_points, 'credit', recorded_at FROM temp.batch WHERE partner_points > 0`,
  `INSERT INTO balance (shard, resident_id, account, amount)
   SELECT shard, resident_id, '${CARBON}', mg FROM temp.batch WHERE true ${ADD}`,
  `INSERT INTO balance (shard, resident_id, account, amount)
   SELECT shard, resident_id, points_account, points FROM temp.batch WHERE points > 0 ${ADD}`,
  `INSERT INTO balance (shard, resident_id, account, amount)
   SELECT shard, resident_id, 'partner-points:' || partner_id, partner_points FROM temp.batch WHERE partner_points > 0 ${ADD}`,
]

const OTHERS = `FROM temp.batch b JOIN act_key k ON k.shard = b.key_shard AND k.partner_id = b.partner_id AND k.external_id = b.external_id
   WHERE k.record_id <> b.record_id`

/** The parts of a credit, each within the caller's transaction. */
interface PreparedCredit {
  refuse(refusals: readonly RefusedAct[]): void
  /** Claims the acts' keys: answers the acts whose keys had been taken, and the others. */
  claim(acts: readonly CreditedAct[]): { taken: TakenAct[]; fresh: readonly CreditedAct[] }
  /** Credits acts whose keys are theirs; answers the residents who owe points, to have them filled by the caller. */
  credit(acts: readonly CreditedAct[]): Owing[]
  /** Of those credited last, the residents of whom a day was without an act before. */
  freshDays(): bigint[]
}

/** See Writes.creditActs. Prepared once for the one writing connection. */
export function preparedCredit(db: Database): PreparedCredit {
  db.exec(`${BATCH_TABLE}; ${ROLLUP_TABLES}`)
  const load = batchLoader(db)
  const claim = db.prepare(
    `INSERT INTO act_key (shard, partner_id, external_id, digest, resident_id, record_id, mg, points)
     SELECT key_shard, partner_id, external_id, digest, resident_id, record_id, mg, points FROM temp.batch WHERE true
     ORDER BY key_shard, partner_id, external_id, record_id ON CONFLICT DO NOTHING`,
  )
  const standing = db.prepare(
    `SELECT b.record_id AS own, k.external_id AS externalId, k.digest, k.resident_id AS residentId, k.record_id AS recordId, k.mg, k.points ${OTHERS}`,
  )
  const drop = db.prepare(`DELETE FROM temp.batch WHERE record_id IN (SELECT b.record_id ${OTHERS})`)
  const anyoneOwing = db.prepare(`SELECT 1 FROM balance WHERE amount < 0 AND account = '${POINTS_OWED}' LIMIT 1`)
  const owing = db.prepare(
    `SELECT DISTINCT b.resident_id AS residentId, -o.amount AS owed FROM temp.batch b CROSS JOIN balance o
     ON o.shard = b.shard AND o.resident_id = b.resident_id AND o.account = '${POINTS_OWED}' AND o.amount < 0`,
  )
  const freshDays = db.prepare(`SELECT DISTINCT resident_id FROM temp.score WHERE before = 0 AND board <> ${ALL_PERIODS}`).pluck()
  const statements = CREDIT.map((sql) => db.prepare(sql))
  const rollUp = rollupStatements(db)
  /** What stands in the scratch table: acts that were just claimed need not be loaded again to be credited. */
  let loaded: readonly CreditedAct[] | undefined

  return {
    refuse: refusalKeeper(db),
    claim(acts) {
      load(acts)
      loaded = acts
      if (claim.run().changes === acts.length) return { taken: [], fresh: acts }
      const taken = (standing.all() as (ActKey & { own: bigint })[]).map(({ own, ...key }) => ({
        recordId: own,
        key: { ...key, mg: Number(key.mg), points: Number(key.points) },
      }))
      drop.run()
      const own = new Set(taken.map(({ recordId }) => recordId))
      loaded = acts.filter(({ recordId }) => !own.has(recordId))
      return { taken, fresh: loaded }
    },
    credit(acts) {
      if (acts.length === 0) return []
      if (acts !== loaded) load(acts)
      loaded = undefined
      for (const statement of statements) statement.run()
      rollUp()
      return anyoneOwing.get() ? (owing.all() as Owing[]) : []
    },
    freshDays: () => freshDays.all() as bigint[],
  }
}

function refusalKeeper(db: Database): (refusals: readonly RefusedAct[]) => void {
  const insert = db.prepare(
    `INSERT INTO refusal (shard, resident_id, partner_id, external_id, behaviour, occurred_at, refused_at, code, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  return (refusals) => {
    for (const { residentId, partnerId, externalId, behaviour, occurredAt, refusedAt, code, details } of refusals)
      insert.run(shardOf(residentId), residentId, partnerId, externalId, behaviour, occurredAt, refusedAt, code, details)
  }
}
