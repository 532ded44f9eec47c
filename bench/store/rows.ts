import { CARBON, PROGRAMME_POINTS_ISSUED, PROGRAMME_REDUCTIONS } from '@tanpuhui/ledger'
import type { CreditedAct } from '@tanpuhui/store'
import { partnerShard, shardOf } from '@tanpuhui/store'
import { laneOf, scoreBucket } from '../../packages/store/src/rollup'
import { type Summed, summed } from './sums'
import { TABLE_NAMES, type Table } from './tables'

export type Row = (string | number | bigint | null)[]

/** The rows that a batch of credits writes, ready to be written: what is new, and for sums by how much they grow. */
export type Rows = Record<Table, Row[]> & {
  /** Keys of acts that were credited before: a store must meet them and leave them. */
  repeated: Row[]
}

/** What a database would have to look up. */
interface Known {
  ids: Set<string>
  scores: Map<string, number>
  cells: Set<string>
  firsts: Set<string>
}

type Plan = Record<Table, Summed>

/**
 * Works out, ahead of the clock, what each batch writes: the floor that a store is measured against has no questions left to ask.
 * Acts must come in the order of their days.
 */
export function rowPlanner(): (acts: readonly CreditedAct[]) => Rows {
  const known: Known = { ids: new Set(), scores: new Map(), cells: new Set(), firsts: new Set() }
  return (acts) => {
    const plan = Object.fromEntries(TABLE_NAMES.map((table) => [table, summed()])) as unknown as Plan
    const repeated: Row[] = []
    for (const act of inOrder(acts)) {
      const taken = known.ids.has(act.externalId)
      if (taken) repeated.push(keyRow(act))
      else credit(plan, known, act)
    }
    const rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, plan[table].rows()])) as Record<Table, Row[]>
    return { ...rows, rollup_score: rows.rollup_score.filter(([, , , people]) => people !== 0), repeated }
  }
}

/** In the order of the tables that are keyed by resident. */
const inOrder = (acts: readonly CreditedAct[]) =>
  [...acts].sort((a, b) => shardOf(a.residentId) - shardOf(b.residentId) || Number(a.residentId - b.residentId))

const keyRow = (a: CreditedAct): Row => [
  partnerShard(a.partnerId, a.externalId),
  a.partnerId,
  a.externalId,
  a.digest,
  a.residentId,
  a.recordId,
  a.mg,
  a.points,
]

function credit(plan: Plan, known: Known, a: CreditedAct): void {
  known.ids.add(a.externalId)
  entries(plan, a)
  const shard = shardOf(a.residentId)
  const cell: Row = [a.district, a.section, a.behaviour, a.partnerId]
  const cellOfDay = `${a.residentId}|${a.day}|${cell.join('/')}`
  const fresh = !known.cells.has(cellOfDay)
  known.cells.add(cellOfDay)
  plan.resident_day.add([shard, a.residentId, a.day, ...cell], 1, a.mg, a.points)
  plan.resident_month.add([shard, a.residentId, Math.floor(a.day / 100), a.section], 1, a.mg, a.points)
  plan.rollup_day.add([laneOf(shard), a.day, ...cell], 1, a.mg, a.points, fresh ? 1 : 0, 0)
  for (const [dimension, key] of dimensionsOf(a))
    for (const period of [a.day, 0]) plan.rollup_total.add([laneOf(shard), dimension, key, period], 1, a.mg, a.points, 0, 0)
  scores(plan, known, a)
  if (fresh) firsts(plan, known, a)
}

function entries(plan: Plan, a: CreditedAct): void {
  const shard = shardOf(a.residentId)
  plan.act_key.add(keyRow(a))
  plan.activity_record.add([
    shard,
    a.residentId,
    a.recordId,
    a.partnerId,
    a.externalId,
    a.behaviour,
    a.section,
    a.method,
    a.evidence,
    a.occurredAt,
    a.endedAt,
    a.recordedAt,
    a.day,
    a.district,
    a.data,
    a.mg,
    a.points,
    a.partnerPoints,
    a.issuanceMethod,
    a.issuanceMg,
  ])
  const leg = (n: number, unit: string, debit: string, account: string, amount: number) => {
    plan.transfer.add([shard, a.recordId, n, a.residentId, unit, debit, account, amount, 'credit', a.recordedAt])
    plan.balance.add([shard, a.residentId, account], amount)
  }
  leg(0, 'mgCO2e', PROGRAMME_REDUCTIONS, CARBON, a.mg)
  if (a.points > 0) leg(1, 'points', PROGRAMME_POINTS_ISSUED, a.pointsAccount, a.points)
}

const dimensionsOf = (a: CreditedAct): [dimension: string, key: string][] => [
  ['all', ''],
  ['section', a.section],
  ['district', a.district],
  ['behaviour', a.behaviour],
  ['partner', String(a.partnerId)],
]

function scores(plan: Plan, known: Known, a: CreditedAct): void {
  const shard = shardOf(a.residentId)
  for (const board of [a.day, 0]) {
    const key = `${board}|${a.residentId}`
    const before = known.scores.get(key) ?? 0
    known.scores.set(key, before + a.mg)
    plan.resident_score.add([board, shard, a.residentId], a.mg)
    plan.rollup_score.add([laneOf(shard), board, scoreBucket(before + a.mg).bucket], 1)
    if (before > 0) plan.rollup_score.add([laneOf(shard), board, scoreBucket(before).bucket], -1)
    else if (board !== 0) plan.rollup_total.add([laneOf(shard), 'all', '', board], 0, 0, 0, 1, 0)
  }
}

function firsts(plan: Plan, known: Known, a: CreditedAct): void {
  const shard = shardOf(a.residentId)
  const cell = [a.district, a.section, a.behaviour, a.partnerId]
  const isNew = (dimension: string, key: string) => {
    const id = `${a.residentId}|${dimension}|${key}`
    if (known.firsts.has(id)) return false
    known.firsts.add(id)
    plan.resident_first.add([shard, a.residentId, dimension, key, a.day])
    return true
  }
  for (const [dimension, key] of dimensionsOf(a))
    if (isNew(dimension, key))
      for (const period of [a.day, 0]) plan.rollup_total.add([laneOf(shard), dimension, key, period], 0, 0, 0, 0, 1)
  if (isNew('cell', cell.join('/'))) plan.rollup_day.add([laneOf(shard), a.day, ...cell], 0, 0, 0, 0, 1)
}
