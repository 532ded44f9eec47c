import { POINTS_OWED } from '@tanpuhui/ledger'
import type { PoolClient } from 'pg'
import type { CreditedAct } from '../acts'
import type { Owing } from '../operations/fill-owed'
import { ALL_PERIODS, bucketSql, cellSql, DIMENSIONS, FIRSTS, laneSql } from '../rollup'
import { shardOf } from '../shard'
import { type Column, columnValues, unnest } from './columns'

const COLUMNS: readonly Column<CreditedAct>[] = [
  { name: 'shard', type: 'int', value: (a) => shardOf(a.residentId) },
  { name: 'resident_id', type: 'bigint', value: (a) => a.residentId },
  { name: 'day', type: 'int', value: (a) => a.day },
  { name: 'district', type: 'text', value: (a) => a.district },
  { name: 'section', type: 'text', value: (a) => a.section },
  { name: 'behaviour', type: 'text', value: (a) => a.behaviour },
  { name: 'partner_id', type: 'int', value: (a) => a.partnerId },
  { name: 'mg', type: 'bigint', value: (a) => a.mg },
  { name: 'points', type: 'bigint', value: (a) => a.points },
]

const CELL = 'district, section, behaviour, partner_id'
const MORE = 'acts = t.acts + excluded.acts, mg = t.mg + excluded.mg, points = t.points + excluded.points'
const SUMS = 'sum(acts)::bigint AS acts, sum(mg)::bigint AS mg, sum(points)::bigint AS points'
const LANE = laneSql('shard')
const dimensions = (list: readonly { dimension: string; key: (p: string) => string }[], p: string) =>
  `(VALUES ${list.map(({ dimension, key }) => `('${dimension}', ${key(p)})`).join(', ')}) AS d(dimension, key)`

/**
 * One statement brings every rollup up to a batch. The batch's residents are locked by their balances, so that what is read of
 * them here holds until the commit; rows of the whole programme are only added to, last and in one order for everybody.
 */
const ROLL_UP = `
WITH input AS (SELECT * FROM ${unnest(COLUMNS)}),
resident_cell AS MATERIALIZED (
  SELECT shard, resident_id, day, ${CELL}, count(*) AS acts, sum(mg)::bigint AS mg, sum(points)::bigint AS points
  FROM input GROUP BY shard, resident_id, day, ${CELL}),
days AS (
  INSERT INTO resident_day AS t (shard, resident_id, day, ${CELL}, acts, mg, points)
  SELECT shard, resident_id, day, ${CELL}, acts, mg, points FROM resident_cell
  ON CONFLICT (day, shard, resident_id, ${CELL}) DO UPDATE SET ${MORE} RETURNING shard, resident_id, day, ${CELL}, acts),
months AS (
  INSERT INTO resident_month AS t (shard, resident_id, month, section, acts, mg, points)
  SELECT shard, resident_id, day / 100, section, ${SUMS} FROM resident_cell GROUP BY 1, 2, 3, 4
  ON CONFLICT (shard, resident_id, month, section) DO UPDATE SET ${MORE}),
gain AS MATERIALIZED (
  SELECT day AS board, shard, resident_id, sum(mg)::bigint AS mg FROM resident_cell GROUP BY 1, 2, 3
  UNION ALL SELECT ${ALL_PERIODS}, shard, resident_id, sum(mg)::bigint FROM resident_cell GROUP BY 2, 3),
scores AS (
  INSERT INTO resident_score AS t (board, shard, resident_id, mg) SELECT board, shard, resident_id, mg FROM gain
  ON CONFLICT (board, shard, resident_id) DO UPDATE SET mg = t.mg + excluded.mg RETURNING board, shard, resident_id, mg),
score AS MATERIALIZED (
  SELECT s.board, ${laneSql('s.shard')} AS lane, s.mg - g.mg AS before, s.mg AS after
  FROM scores s JOIN gain g ON g.board = s.board AND g.shard = s.shard AND g.resident_id = s.resident_id),
cell AS MATERIALIZED (
  SELECT c.*, d.acts = c.acts AS fresh FROM resident_cell c JOIN days d ON d.shard = c.shard AND d.resident_id = c.resident_id AND d.day = c.day
    AND d.district = c.district AND d.section = c.section AND d.behaviour = c.behaviour AND d.partner_id = c.partner_id),
firsts AS (
  INSERT INTO resident_first AS t (shard, resident_id, dimension, key, day)
  SELECT c.shard, c.resident_id, d.dimension, d.key, min(c.day) FROM cell c, LATERAL ${dimensions(FIRSTS, 'c.')}
  WHERE c.fresh AND NOT EXISTS (SELECT 1 FROM resident_first f WHERE f.shard = c.shard AND f.resident_id = c.resident_id AND f.dimension = 'cell'
    AND f.key = ${cellSql('c.')} AND f.day <= c.day)
  GROUP BY 1, 2, 3, 4
  ON CONFLICT (shard, resident_id, dimension, key) DO UPDATE SET moved_from = t.day, day = excluded.day WHERE t.day > excluded.day
  RETURNING ${LANE} AS lane, dimension, key, day, moved_from),
newcomers AS MATERIALIZED (
  SELECT lane, dimension, key, day AS period, 1 AS newcomers FROM firsts
  UNION ALL SELECT lane, dimension, key, moved_from, -1 FROM firsts WHERE moved_from IS NOT NULL
  UNION ALL SELECT lane, dimension, key, ${ALL_PERIODS}, 1 FROM firsts WHERE moved_from IS NULL AND dimension <> 'cell'),
buckets AS (
  INSERT INTO rollup_score AS t (shard, board, bucket, people)
  SELECT lane, board, bucket, sum(people) FROM (
    SELECT lane, board, ${bucketSql('after')} AS bucket, 1 AS people FROM score
    UNION ALL SELECT lane, board, ${bucketSql('before')}, -1 FROM score WHERE before > 0) b
  GROUP BY 1, 2, 3 HAVING sum(people) <> 0 ORDER BY 2, 3, 1
  ON CONFLICT (board, bucket, shard) DO UPDATE SET people = t.people + excluded.people),
rollup AS (
  INSERT INTO rollup_day AS t (shard, day, ${CELL}, acts, mg, points, people, newcomers)
  SELECT lane, day, ${CELL}, sum(acts), sum(mg), sum(points), sum(people), sum(newcomers) FROM (
    SELECT ${LANE} AS lane, day, ${CELL}, acts, mg, points, fresh::int AS people, 0 AS newcomers FROM cell
    UNION ALL
    SELECT lane, period, split_part(key, '/', 1), split_part(key, '/', 2), split_part(key, '/', 3), split_part(key, '/', 4)::int, 0, 0, 0, 0, newcomers
    FROM newcomers WHERE dimension = 'cell') c
  GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 2, 1, 3, 4, 5, 6
  ON CONFLICT (day, shard, ${CELL}) DO UPDATE SET ${MORE}, people = t.people + excluded.people, newcomers = t.newcomers + excluded.newcomers),
lane_cell AS MATERIALIZED (SELECT ${LANE} AS lane, day, ${CELL}, ${SUMS} FROM cell GROUP BY 1, 2, 3, 4, 5, 6),
totals AS (
  INSERT INTO rollup_total AS t (shard, dimension, key, period, acts, mg, points, people, newcomers)
  SELECT lane, dimension, key, period, sum(acts), sum(mg), sum(points), sum(people), sum(newcomers) FROM (
    SELECT c.lane, d.dimension, d.key, p.period, c.acts, c.mg, c.points, 0 AS people, 0 AS newcomers
    FROM lane_cell c, LATERAL ${dimensions(DIMENSIONS, 'c.')}, LATERAL (VALUES (c.day), (${ALL_PERIODS})) AS p(period)
    UNION ALL SELECT lane, 'all', '', board, 0, 0, 0, 1, 0 FROM score WHERE before = 0 AND board <> ${ALL_PERIODS}
    UNION ALL SELECT lane, dimension, key, period, 0, 0, 0, 0, newcomers FROM newcomers WHERE dimension <> 'cell') c
  GROUP BY 1, 2, 3, 4 ORDER BY 2, 4, 3, 1
  ON CONFLICT (dimension, period, key, shard) DO UPDATE SET ${MORE}, people = t.people + excluded.people, newcomers = t.newcomers + excluded.newcomers)
SELECT b.resident_id AS "residentId", -b.amount AS owed FROM balance b
WHERE b.amount < 0 AND b.account = '${POINTS_OWED}' AND (b.shard, b.resident_id) IN (SELECT shard, resident_id FROM input)`

/** Brings every rollup up to acts that were just credited in this transaction; answers which of their residents owe points. */
export async function rollUp(client: PoolClient, acts: readonly CreditedAct[]): Promise<Owing[]> {
  return (await client.query({ name: 'roll-up', text: ROLL_UP, values: columnValues(COLUMNS, acts) })).rows as Owing[]
}
