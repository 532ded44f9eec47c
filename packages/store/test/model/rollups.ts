import type { CreditedAct } from '../../src/acts'
import { shardOf } from '../../src/shard'
import { rowLine, type Table } from './tables'

const LANES = 8
const ALL_TIME = 0

/** The keys of an act in each dimension. */
const keysOf = ({ section, district, behaviour, partnerId }: CreditedAct): [string, string][] => [
  ['all', ''],
  ['section', section],
  ['district', district],
  ['behaviour', behaviour],
  ['partner', String(partnerId)],
]
const cellOf = ({ district, section, behaviour, partnerId }: CreditedAct) => `${district}/${section}/${behaviour}/${partnerId}`
const laneOf = ({ residentId }: CreditedAct) => shardOf(residentId) % LANES

type Row = Record<string, string | number | bigint>

/** Sums up rows of which each has a `who`; distinct ones are kept by `key`. */
class Sums {
  private readonly rows = new Map<string, Row>()

  add(key: Row, counts: Record<string, number>): void {
    const name = Object.values(key).join('|')
    const row = this.rows.get(name) ?? { ...key }
    for (const [column, by] of Object.entries(counts)) row[column] = Number(row[column] ?? 0) + by
    this.rows.set(name, row)
  }

  all(): Row[] {
    return [...this.rows.values()]
  }
}

/** A score’s bucket, by its definition: the number of its digits, and its first two. */
const bucketOf = (mg: number): number => String(mg).length * 100 + Number(`${mg}0`.slice(0, 2))

/** The first time each key turns up. */
function firsts<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const one of list) if (!seen.has(keyOf(one))) seen.set(keyOf(one), one)
  return [...seen.values()]
}

/** What every rollup should hold, from the records that stand. */
export function rollups(standing: readonly CreditedAct[]): Map<Table, Row[]> {
  const byDay = [...standing].sort((a, b) => a.day - b.day)
  const [days, totals, scores, buckets] = [new Sums(), new Sums(), new Sums(), new Sums()]
  const [residentDays, residentMonths] = [new Sums(), new Sums()]
  const cell = (act: CreditedAct) => ({
    day: act.day,
    district: act.district,
    section: act.section,
    behaviour: act.behaviour,
    partner_id: act.partnerId,
  })
  const laneCell = (act: CreditedAct) => ({ shard: laneOf(act), ...cell(act) })
  const total = (act: CreditedAct, dimension: string, key: string, period: number) => ({
    shard: laneOf(act),
    dimension,
    key,
    period,
  })

  for (const act of standing) {
    const figures = { acts: 1, mg: act.mg, points: act.points }
    days.add(laneCell(act), { ...figures, people: 0, newcomers: 0 })
    residentDays.add({ resident_id: act.residentId, ...cell(act) }, figures)
    residentMonths.add({ resident_id: act.residentId, month: Math.floor(act.day / 100), section: act.section }, figures)
    for (const board of [act.day, ALL_TIME]) scores.add({ resident_id: act.residentId, board }, { mg: act.mg })
    for (const [dimension, key] of keysOf(act))
      for (const period of [act.day, ALL_TIME])
        totals.add(total(act, dimension, key, period), { ...figures, people: 0, newcomers: 0 })
  }

  for (const act of firsts(standing, (a) => `${a.residentId} ${a.day} ${cellOf(a)}`)) days.add(laneCell(act), { people: 1 })
  for (const act of firsts(standing, (a) => `${a.residentId} ${a.day}`)) totals.add(total(act, 'all', '', act.day), { people: 1 })

  const seen: Row[] = []
  for (const act of firsts(byDay, (a) => `${a.residentId} ${cellOf(a)}`)) {
    days.add(laneCell(act), { newcomers: 1 })
    seen.push({ resident_id: act.residentId, dimension: 'cell', key: cellOf(act), day: act.day })
  }
  for (const i of keysOf(standing[0] ?? ({} as CreditedAct)).keys())
    for (const act of firsts(byDay, (a) => `${a.residentId} ${keysOf(a)[i]![1]}`)) {
      const [dimension, key] = keysOf(act)[i]!
      for (const period of [act.day, ALL_TIME]) totals.add(total(act, dimension, key, period), { newcomers: 1 })
      seen.push({ resident_id: act.residentId, dimension, key, day: act.day })
    }

  for (const { resident_id, board, mg } of scores.all())
    buckets.add({ shard: shardOf(BigInt(resident_id!)) % LANES, board: board!, bucket: bucketOf(Number(mg)) }, { people: 1 })

  return new Map<Table, Row[]>([
    ['rollup_day', days.all()],
    ['rollup_total', totals.all()],
    ['resident_first', seen],
    ['resident_day', residentDays.all()],
    ['resident_month', residentMonths.all()],
    ['resident_score', scores.all()],
    ['rollup_score', buckets.all()],
  ])
}

/** The same as lines. */
export const rollupLines = (standing: readonly CreditedAct[]): string[] =>
  [...rollups(standing)].flatMap(([table, rows]) => rows.flatMap((row) => rowLine(table, row)))
