import {
  CARBON,
  POINTS_OWED,
  PROGRAMME_POINTS_ISSUED,
  PROGRAMME_REDUCTIONS,
  partnerPointsAccount,
  programmePartnerPoints,
} from '@tanpuhui/ledger'
import type { PoolClient } from 'pg'
import type { ActAnswer, CreditedAct, RefusedAct } from '../acts'
import { afterChanges, applyChanges, ruledActs } from '../beside/apply-changes'
import { changesByNew, ofAnyone } from '../beside/changes'
import { settlings } from '../beside/settle-changes'
import { fillOwed, type Owing } from '../operations/fill-owed'
import { settleStreaks } from '../operations/settle-streaks'
import { ALL_PERIODS } from '../rollup'
import { shardOf } from '../shard'
import { claim } from './claim'
import { copyIn, copyLine } from './copy-in'
import { keepRefusals } from './keep-refusals'
import { addToRollups } from './programme-rollups'
import { type ResidentSums, residentSums } from './resident-sums'
import { addToBalances, addToResidents, type ResidentChanges, takeFromBalances } from './residents'
import type { PostgresqlTx } from './transaction'

/** See Writes.creditActs. Runs inside the caller's transaction: a statement for each group of tables takes the whole batch. */
export async function creditActs(tx: PostgresqlTx, acts: CreditedAct[], refusals: RefusedAct[]): Promise<ActAnswer[]> {
  const { client } = tx
  await keepRefusals(client, refusals)
  if (acts.length === 0) return []
  const taken = await claim(client, acts)
  const own = new Set(taken.map(({ recordId }) => recordId))
  const fresh = inOrder(acts.filter(({ recordId }) => !own.has(recordId)))
  if (fresh.length === 0) return taken
  await tx.lockCommon(ofAnyone(fresh))
  // Adding to the balances is the lock under which the residents' other acts are read.
  const batch = residentSums(fresh)
  await addToBalances(client, batch)
  const changes = await changesByNew(tx, fresh)
  if (changes.length === 0) {
    const days = await insert(tx, fresh, batch)
    await settleStreaks(tx, settlings([], fresh, days, 0))
    return taken
  }
  const changed = new Set(changes.map(({ act }) => act.residentId))
  await takeFromBalances(client, residentSums(fresh.filter(({ residentId }) => changed.has(residentId))))
  const at = Math.max(...fresh.map(({ recordedAt }) => recordedAt))
  const credited = inOrder(afterChanges(fresh, changes, await applyChanges(tx, changes, at)))
  await addToBalances(client, residentSums(credited.filter(({ residentId }) => changed.has(residentId))))
  const days = await insert(tx, credited, residentSums(credited))
  await settleStreaks(tx, settlings(changes, credited, days, at))
  return [...taken, ...ruledActs(changes, fresh)]
}

/** Credits acts whose keys are theirs already. */
export async function credit(tx: PostgresqlTx, acts: readonly CreditedAct[]): Promise<bigint[]> {
  if (acts.length === 0) return []
  const credited = inOrder(acts)
  const batch = residentSums(credited)
  await addToBalances(tx.client, batch)
  return insert(tx, credited, batch)
}

/** Everything but the balances, to which the batch has been added. Answers as `credit` does. */
async function insert(tx: PostgresqlTx, credited: readonly CreditedAct[], batch: ResidentSums): Promise<bigint[]> {
  const { client } = tx
  if (credited.length === 0) return []
  await insertRecords(client, credited)
  const changes = await addToResidents(client, batch)
  if (changes.owing) await fillOwed(tx, credited, await owingOf(client, credited))
  await addToRollups(client, batch, changes)
  return freshDays(batch, changes)
}

function freshDays({ scores }: ResidentSums, { before }: ResidentChanges): bigint[] {
  const [boards, , residents] = scores.columns as [number[], number[], bigint[]]
  return [...new Set(residents.filter((_, i) => before[i] === 0 && boards[i] !== ALL_PERIODS))]
}

/** By resident: the order in which everybody locks rows. */
function inOrder(acts: readonly CreditedAct[]): CreditedAct[] {
  const rows = acts.map((act) => ({ act, shard: shardOf(act.residentId) }))
  rows.sort(
    (a, b) => a.shard - b.shard || (a.act.residentId < b.act.residentId ? -1 : a.act.residentId > b.act.residentId ? 1 : 0),
  )
  return rows.map(({ act }) => act)
}

const INSERT = `COPY activity_record (shard, resident_id, id, partner_id, external_id, behaviour, section, method, evidence, occurred_at, ended_at,
  recorded_at, day, district, data, mg, points, partner_points, issuance_method, issuance_mg, ruling) FROM STDIN;
COPY transfer (shard, entry_id, leg, resident_id, unit, debit, credit, amount, reason, at) FROM STDIN`

/** Records and their transfers are always new: COPY is the fastest way in. */
async function insertRecords(client: PoolClient, acts: readonly CreditedAct[]): Promise<void> {
  let records = ''
  let transfers = ''
  for (const a of acts) {
    const shard = shardOf(a.residentId)
    records += copyLine([
      ...[shard, a.residentId, a.recordId, a.partnerId, a.externalId, a.behaviour, a.section, a.method, a.evidence],
      ...[a.occurredAt, a.endedAt, a.recordedAt, a.day, a.district, a.data, a.mg, a.points, a.partnerPoints],
      ...[a.issuanceMethod, a.issuanceMg, a.ruling],
    ])
    const leg = (n: number, unit: string, debit: string, credit: string, amount: number) =>
      copyLine([shard, a.recordId, n, a.residentId, unit, debit, credit, amount, 'credit', a.recordedAt])
    transfers += leg(0, 'mgCO2e', PROGRAMME_REDUCTIONS, CARBON, a.mg)
    if (a.points > 0) transfers += leg(1, 'points', PROGRAMME_POINTS_ISSUED, a.pointsAccount, a.points)
    if (a.partnerPoints > 0)
      transfers += leg(
        2,
        'partner-points',
        programmePartnerPoints(a.partnerId),
        partnerPointsAccount(a.partnerId),
        a.partnerPoints,
      )
  }
  await copyIn(client, INSERT, records, transfers)
}

const OWING = `
SELECT b.resident_id AS "residentId", -b.amount AS owed FROM balance b
WHERE b.amount < 0 AND b.account = '${POINTS_OWED}' AND (b.shard, b.resident_id) IN (SELECT * FROM unnest($1::int[], $2::bigint[]))`

/** The batch's residents who owe points after a clawback. */
async function owingOf(client: PoolClient, acts: readonly CreditedAct[]): Promise<Owing[]> {
  const ids = acts.map(({ residentId }) => residentId)
  return (await client.query({ name: 'owing', text: OWING, values: [ids.map(shardOf), ids] })).rows as Owing[]
}
