import { POINTS_OWED } from '@tanpuhui/ledger'
import type { PoolClient } from 'pg'
import { cellSql, FIRSTS, laneSql } from '../rollup'
import { arrayLiteral } from './array-literal'
import type { ResidentSums } from './resident-sums'

const CELL = 'district, section, behaviour, partner_id'
const MORE = 'acts = t.acts + excluded.acts, mg = t.mg + excluded.mg, points = t.points + excluded.points'
const INTS = 'int[]'

/** `unnest` of typed arrays, parameters from `first` on. */
const unnest = (first: number, types: readonly string[]) =>
  `unnest(${types.map((type, i) => `$${first + i}::${type}`).join(', ')})`
const [INT, BIG, TEXT] = [INTS, 'bigint[]', 'text[]']

const BALANCES = `
INSERT INTO balance AS t (shard, resident_id, account, amount) SELECT * FROM ${unnest(1, [INT, BIG, TEXT, BIG])}
ON CONFLICT (shard, resident_id, account) DO UPDATE SET amount = t.amount + excluded.amount`

/**
 * Adds a batch to its residents' balances. This is also the lock under which everything else of these residents is read and written
 * until the commit: operations that change a resident's books lock their balances first.
 */
export async function addToBalances(client: PoolClient, { balances }: ResidentSums): Promise<void> {
  if (balances.size() > 0)
    await client.query({ name: 'add-to-balances', text: BALANCES, values: balances.columns.map(arrayLiteral) })
}

const LESS = `
UPDATE balance t SET amount = t.amount - x.amount FROM ${unnest(1, [INT, BIG, TEXT, BIG])} AS x(shard, resident_id, account, amount)
WHERE t.shard = x.shard AND t.resident_id = x.resident_id AND t.account = x.account`

/** Takes a batch that was just added from its residents' balances again. */
export async function takeFromBalances(client: PoolClient, { balances }: ResidentSums): Promise<void> {
  if (balances.size() > 0)
    await client.query({ name: 'take-from-balances', text: LESS, values: balances.columns.map(arrayLiteral) })
}

const RESIDENTS = `
WITH cell AS MATERIALIZED (
  SELECT * FROM ${unnest(1, [INT, BIG, INT, TEXT, TEXT, TEXT, INT, BIG, BIG, BIG])} WITH ORDINALITY
    AS x(shard, resident_id, day, ${CELL}, acts, mg, points, n)),
days AS (
  INSERT INTO resident_day AS t (shard, resident_id, day, ${CELL}, acts, mg, points)
  SELECT shard, resident_id, day, ${CELL}, acts, mg, points FROM cell
  ON CONFLICT (day, shard, resident_id, ${CELL}) DO UPDATE SET ${MORE} RETURNING shard, resident_id, day, ${CELL}, acts),
fresh AS MATERIALIZED (
  SELECT c.* FROM cell c JOIN days d USING (shard, resident_id, day, ${CELL}) WHERE d.acts = c.acts),
months AS (
  INSERT INTO resident_month AS t (shard, resident_id, month, section, acts, mg, points)
  SELECT * FROM ${unnest(11, [INT, BIG, INT, TEXT, BIG, BIG, BIG])}
  ON CONFLICT (shard, resident_id, month, section) DO UPDATE SET ${MORE}),
gain AS MATERIALIZED (
  SELECT * FROM ${unnest(18, [INT, INT, BIG, BIG])} WITH ORDINALITY AS x(board, shard, resident_id, mg, n)),
scores AS (
  INSERT INTO resident_score AS t (board, shard, resident_id, mg) SELECT board, shard, resident_id, mg FROM gain
  ON CONFLICT (board, shard, resident_id) DO UPDATE SET mg = t.mg + excluded.mg RETURNING board, shard, resident_id, mg),
firsts AS (
  INSERT INTO resident_first AS t (shard, resident_id, dimension, key, day)
  SELECT c.shard, c.resident_id, d.dimension, d.key, min(c.day) FROM fresh c,
    LATERAL (VALUES ${FIRSTS.map(({ dimension, key }) => `('${dimension}', ${key('c.')})`).join(', ')}) AS d(dimension, key)
  WHERE NOT EXISTS (SELECT 1 FROM resident_first f WHERE f.shard = c.shard AND f.resident_id = c.resident_id AND f.dimension = 'cell'
    AND f.key = ${cellSql('c.')} AND f.day <= c.day)
    AND NOT EXISTS (SELECT 1 FROM resident_first f WHERE f.shard = c.shard AND f.resident_id = c.resident_id AND f.dimension = d.dimension
    AND f.key = d.key AND f.day <= c.day)
  GROUP BY 1, 2, 3, 4
  ON CONFLICT (shard, resident_id, dimension, key) DO UPDATE SET moved_from = t.day, day = excluded.day WHERE t.day > excluded.day
  RETURNING ${laneSql('shard')} AS lane, dimension, key, day, moved_from)
SELECT
  (SELECT string_agg(n::text, ',') FROM fresh) AS fresh,
  (SELECT string_agg((s.mg - g.mg)::text, ',' ORDER BY g.n) FROM gain g JOIN scores s USING (board, shard, resident_id)) AS before,
  (SELECT json_agg(f) FROM (SELECT lane, dimension, key, day, moved_from AS "movedFrom", count(*)::int AS people FROM firsts GROUP BY 1, 2, 3, 4, 5) f)::text AS firsts,
  EXISTS (SELECT 1 FROM balance WHERE amount < 0 AND account = '${POINTS_OWED}') AS owing`

/** People who were seen for the first time under (dimension, key), on `day`; `movedFrom` is where their first day stood before. */
export interface FirstSeen {
  lane: number
  dimension: string
  key: string
  day: number
  movedFrom: number | null
  people: number
}

/** What the residents' own rows have told about a batch. */
export interface ResidentChanges {
  /** Rows of `cells` in which the resident had no act before. */
  fresh: number[]
  /** What stood in `scores` before, row by row; 0 where there was none. */
  before: number[]
  firsts: FirstSeen[]
  /** Whether anybody at all owes points. */
  owing: boolean
}

/** Adds a batch to its residents' days, months, scores and first days. */
export async function addToResidents(client: PoolClient, { cells, months, scores }: ResidentSums): Promise<ResidentChanges> {
  const values = [...cells.columns, ...months.columns, ...scores.columns].map(arrayLiteral)
  const [row] = (await client.query({ name: 'add-to-residents', text: RESIDENTS, values })).rows as [
    { fresh: string | null; before: string; firsts: string | null; owing: boolean },
  ]
  return {
    fresh: row.fresh === null ? [] : row.fresh.split(',').map((n) => Number(n) - 1),
    before: row.before.split(',').map(Number),
    owing: row.owing,
    firsts: row.firsts === null ? [] : (JSON.parse(row.firsts) as FirstSeen[]),
  }
}
