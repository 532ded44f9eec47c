import type { ErrorCode, ErrorDetails } from '@tanpuhui/contract'
import { idFloor } from '../id'
import { partnerShard, shardOf } from '../shard'
import type { Tx } from '../tx'
import { namesWith } from './common'
import type { Scope, StandingAct } from './standing-act'

type Int = number | bigint

/** A row of the selects below. */
interface Row {
  residentId: bigint
  partnerId: Int
  externalId: string
  recordId: bigint
  behaviour: string
  section: string
  method: string
  issuanceMethod: string | null
  evidence: string
  occurredAt: Int
  endedAt: Int | null
  day: Int
  district: string
  data: string
  ruling: string | null
  how: StandingAct['how']
  code: string | null
  details: string
  byPartnerId: Int | null
  byExternalId: string | null
  collectFrom: Int | null
  collectUntil: Int | null
  settled: Int
}

const said = (
  t: string,
  id: string,
) => `${t}.resident_id AS "residentId", ${t}.partner_id AS "partnerId", ${t}.external_id AS "externalId",
  ${id} AS "recordId", ${t}.behaviour, ${t}.section, ${t}.method, ${t}.issuance_method AS "issuanceMethod", ${t}.evidence,
  ${t}.occurred_at AS "occurredAt", ${t}.ended_at AS "endedAt", ${t}.day, ${t}.district, ${t}.data`

/** Columns of a record `r` and of an act aside `u`, alike. */
export const RECORD_COLUMNS = `${said('r', 'r.id')}, r.ruling, 'counted' AS how, CAST(NULL AS TEXT) AS code, '{}' AS details,
  CAST(NULL AS INTEGER) AS "byPartnerId", CAST(NULL AS TEXT) AS "byExternalId", CAST(NULL AS BIGINT) AS "collectFrom", CAST(NULL AS BIGINT) AS "collectUntil",
  CASE WHEN EXISTS (SELECT 1 FROM entry_state e WHERE e.shard = r.shard AND e.record_id = r.id) THEN 1 ELSE 0 END AS settled`
export const ASIDE_COLUMNS = `${said('u', 'u.record_id')}, CAST(NULL AS TEXT) AS ruling, 'aside' AS how, u.code, u.details,
  u.by_partner_id AS "byPartnerId", u.by_external_id AS "byExternalId", u.collect_from AS "collectFrom", u.collect_until AS "collectUntil", 0 AS settled`

/** Records that have not been taken back, and acts aside that still can count. */
export const STANDS = 'NOT EXISTS (SELECT 1 FROM reversal v WHERE v.shard = r.shard AND v.record_id = r.id)'
export const CAN_COUNT = `(u.code IS NULL OR u.code <> 'LAPSED')`

const number = (value: Int | null): number | null => (value === null ? null : Number(value))

/** A row of these columns as the judge reads it. */
export const toStanding = (row: Row): StandingAct => ({
  recordId: row.recordId,
  residentId: row.residentId,
  partnerId: Number(row.partnerId),
  externalId: row.externalId,
  behaviour: row.behaviour,
  section: row.section,
  method: row.method,
  issuanceMethod: row.issuanceMethod,
  evidence: row.evidence,
  occurredAt: Number(row.occurredAt),
  endedAt: number(row.endedAt),
  day: Number(row.day),
  district: row.district,
  data: row.data,
  ruling: row.ruling,
  how: row.how,
  code: row.code as ErrorCode | null,
  details: JSON.parse(row.details) as ErrorDetails,
  by: row.byExternalId === null ? null : { partnerId: Number(row.byPartnerId), externalId: row.byExternalId },
  collect: row.collectFrom === null ? null : { from: Number(row.collectFrom), until: Number(row.collectUntil) },
  settled: Number(row.settled) === 1,
})
export type StandingRow = Row

/** How far a programme's local day may lie before UTC's, and a partner's clock before ours. */
const MARGIN_MS = 2 * 86_400_000

/**
 * The lowest id that a record of an act of these days can have: ids grow with time, and no act is recorded before it happens.
 */
export const floorOf = ({ from }: Scope): bigint =>
  idFloor(Date.UTC(Math.floor(from / 10_000), (Math.floor(from / 100) % 100) - 1, from % 100) - MARGIN_MS)

/** One scope for each resident, in the order in which rows are locked. */
export function merged(scopes: readonly Scope[]): Scope[] {
  const byResident = new Map<bigint, Scope>()
  for (const scope of scopes) {
    const known = byResident.get(scope.residentId)
    if (!known) byResident.set(scope.residentId, { ...scope })
    else {
      known.from = Math.min(known.from, scope.from)
      known.to = Math.max(known.to, scope.to)
    }
  }
  return [...byResident.values()].sort(
    (a, b) => shardOf(a.residentId) - shardOf(b.residentId) || (a.residentId < b.residentId ? -1 : 1),
  )
}

/** The acts that have one of these things in common. */
export async function actsWith(tx: Tx, common: readonly string[]): Promise<StandingAct[]> {
  const acts: StandingAct[] = []
  for (const { residentId, partnerId, externalId } of await namesWith(tx, common))
    acts.push(...(await standingAct(tx, residentId, partnerId, externalId)))
  return acts
}

/** An act by its name, wherever it stands; nothing when it is new or has been taken back for good. */
export async function standingAct(tx: Tx, residentId: bigint, partnerId: number, externalId: string): Promise<StandingAct[]> {
  const rows = await tx.all<Row>(
    `SELECT ${RECORD_COLUMNS} FROM act_key k JOIN activity_record r ON r.shard = ? AND r.resident_id = k.resident_id AND r.id = k.record_id
     WHERE k.shard = ? AND k.partner_id = ? AND k.external_id = ? AND ${STANDS}
     UNION ALL SELECT ${ASIDE_COLUMNS} FROM act_aside u WHERE u.shard = ? AND u.resident_id = ? AND u.partner_id = ? AND u.external_id = ? AND ${CAN_COUNT}`,
    ...[shardOf(residentId), partnerShard(partnerId, externalId), partnerId, externalId],
    ...[shardOf(residentId), residentId, partnerId, externalId],
  )
  return rows.map(toStanding)
}
