import type { PoolClient } from 'pg'
import { ALL_PERIODS, DIMENSIONS, scoreBucket } from '../rollup'
import { arrayLiteral } from './array-literal'
import { laneOfRow, type ResidentSums } from './resident-sums'
import type { ResidentChanges } from './residents'
import { type Sums, sums } from './sums'

interface Target {
  table: string
  keys: readonly string[]
  sums: readonly string[]
  types: readonly string[]
}

const COUNTS = ['acts', 'mg', 'points', 'people', 'newcomers']
const bigints = (n: number) => Array.from({ length: n }, () => 'bigint')

const BUCKETS: Target = {
  table: 'rollup_score',
  keys: ['shard', 'board', 'bucket'],
  sums: ['people'],
  types: ['int', 'int', 'int', 'bigint'],
}
const CELLS: Target = {
  table: 'rollup_day',
  keys: ['shard', 'day', 'district', 'section', 'behaviour', 'partner_id'],
  sums: COUNTS,
  types: ['int', 'int', 'text', 'text', 'text', 'int', ...bigints(5)],
}
const TOTALS: Target = {
  table: 'rollup_total',
  keys: ['shard', 'dimension', 'key', 'period'],
  sums: COUNTS,
  types: ['int', 'text', 'text', 'int', ...bigints(5)],
}

/** Adds rows to those of a table, in one order for everybody; parameters from `first` on. */
function addTo({ table, keys, sums: columns, types }: Target, first: number): string {
  const names = [...keys, ...columns].join(', ')
  return `INSERT INTO ${table} AS t (${names}) SELECT * FROM unnest(${types.map((type, i) => `$${first + i}::${type}[]`).join(', ')}) AS x(${names})
    ORDER BY ${keys.map((_, i) => i + 1).join(', ')}
    ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${columns.map((c) => `${c} = t.${c} + excluded.${c}`).join(', ')}`
}

const ADD_TO_ROLLUPS = `WITH buckets AS (${addTo(BUCKETS, 1)}), cells AS (${addTo(CELLS, 1 + BUCKETS.types.length)})
${addTo(TOTALS, 1 + BUCKETS.types.length + CELLS.types.length)}`

/** Adds a batch to the rollups of the whole programme: rows that every batch wants, so they are held only until the commit that follows. */
export async function addToRollups(client: PoolClient, batch: ResidentSums, changes: ResidentChanges): Promise<void> {
  const totals = sums(4, 5)
  const values = [...movesOf(batch, changes, totals).columns, ...cellsOf(batch, changes, totals).columns, ...totals.columns].map(
    arrayLiteral,
  )
  await client.query({ name: 'add-to-rollups', text: ADD_TO_ROLLUPS, values })
}

/** How many people come into and leave each bucket of a board; who is new on a day's board is one more of the day's people. */
function movesOf({ scores }: ResidentSums, { before }: ResidentChanges, totals: Sums): Sums {
  const moves = sums(3, 1)
  const [boards, , , gains] = scores.columns as [number[], number[], bigint[], number[]]
  for (let i = 0; i < scores.size(); i++) {
    const [board, lane, was] = [boards[i]!, laneOfRow(scores.columns, 1, i), before[i]!]
    moves.add([lane, board, scoreBucket(was + gains[i]!).bucket], 1)
    if (was > 0) moves.add([lane, board, scoreBucket(was).bucket], -1)
    else if (board !== ALL_PERIODS) totals.add([lane, 'all', '', board], 0, 0, 0, 1, 0)
  }
  return moves
}

/** The batch by lane and cell, and with it the totals by each dimension. */
function cellsOf({ cells }: ResidentSums, { fresh, firsts }: ResidentChanges, totals: Sums): Sums {
  const lanes = sums(6, 5)
  const isFresh = new Set(fresh)
  const [, , days, districts, sections, behaviours, partners, acts, mg, points] = cells.columns as number[][]
  for (let i = 0; i < cells.size(); i++) {
    const key = [laneOfRow(cells.columns, 0, i), days![i]!, districts![i]!, sections![i]!, behaviours![i]!, partners![i]!]
    lanes.add(key, acts![i]!, mg![i]!, points![i]!, isFresh.has(i) ? 1 : 0, 0)
  }
  addTotals(lanes, totals)
  for (const { lane, dimension, key, day, movedFrom, people } of firsts) {
    const add = (period: number, newcomers: number) => {
      if (dimension !== 'cell') return totals.add([lane, dimension, key, period], 0, 0, 0, 0, newcomers)
      const [district, section, behaviour, partnerId] = key.split('/') as [string, string, string, string]
      lanes.add([lane, period, district, section, behaviour, Number(partnerId)], 0, 0, 0, 0, newcomers)
    }
    add(day, people)
    if (movedFrom !== null) add(movedFrom, -people)
    else if (dimension !== 'cell') add(ALL_PERIODS, people)
  }
  return lanes
}

function addTotals(lanes: Sums, totals: Sums): void {
  const [lane, days, , , , , acts, mg, points] = lanes.columns as number[][]
  const [, , districts, sections, behaviours] = lanes.columns as string[][]
  const partners = lanes.columns[5] as number[]
  for (let i = 0; i < lanes.size(); i++) {
    const cell = { district: districts![i]!, section: sections![i]!, behaviour: behaviours![i]!, partnerId: partners[i]! }
    for (const { dimension, keyOf } of DIMENSIONS)
      for (const period of [days![i]!, ALL_PERIODS])
        totals.add([lane![i]!, dimension, keyOf(cell), period], acts![i]!, mg![i]!, points![i]!, 0, 0)
  }
}
