import type { Database } from 'better-sqlite3'
import { ALL_PERIODS, bucketSql, cellSql, DIMENSIONS, FIRSTS } from '../rollup'

/** Scratch tables in which a batch is summed up, once for a connection. */
export const ROLLUP_TABLES = `
  CREATE TEMP TABLE resident_cell (shard INTEGER, resident_id INTEGER, day INTEGER, district TEXT, section TEXT, behaviour TEXT, partner_id INTEGER,
    lane INTEGER, acts INTEGER, mg INTEGER, points INTEGER, fresh INTEGER);
  CREATE TEMP TABLE score (board INTEGER, shard INTEGER, resident_id INTEGER, lane INTEGER, before INTEGER, after INTEGER);
  CREATE TEMP TABLE first (shard INTEGER, resident_id INTEGER, lane INTEGER, dimension TEXT, key TEXT, district TEXT, section TEXT, behaviour TEXT,
    partner_id INTEGER, day INTEGER, before INTEGER);
  CREATE TEMP TABLE cell (lane INTEGER, day INTEGER, district TEXT, section TEXT, behaviour TEXT, partner_id INTEGER,
    acts INTEGER, mg INTEGER, points INTEGER, people INTEGER)`

const MORE = 'acts = acts + excluded.acts, mg = mg + excluded.mg, points = points + excluded.points'
const SAME_RESIDENT = 'f.shard = c.shard AND f.resident_id = c.resident_id'

/** The batch by resident and cell; `fresh` where the resident had no act there on that day. */
const RESIDENTS = [
  'DELETE FROM temp.resident_cell',
  `INSERT INTO temp.resident_cell
   SELECT b.shard, b.resident_id, b.day, b.district, b.section, b.behaviour, b.partner_id, b.lane, count(*), sum(b.mg), sum(b.points), d.shard IS NULL
   FROM temp.batch b LEFT JOIN resident_day d ON d.day = b.day AND d.shard = b.shard AND d.resident_id = b.resident_id AND d.district = b.district
     AND d.section = b.section AND d.behaviour = b.behaviour AND d.partner_id = b.partner_id
   GROUP BY b.shard, b.resident_id, b.day, b.district, b.section, b.behaviour, b.partner_id`,
  `INSERT INTO resident_day (shard, resident_id, day, district, section, behaviour, partner_id, acts, mg, points)
   SELECT shard, resident_id, day, district, section, behaviour, partner_id, acts, mg, points FROM temp.resident_cell WHERE true
   ON CONFLICT DO UPDATE SET ${MORE}`,
  `INSERT INTO resident_month (shard, resident_id, month, section, acts, mg, points)
   SELECT shard, resident_id, day / 100, section, acts, mg, points FROM temp.resident_cell WHERE true ON CONFLICT DO UPDATE SET ${MORE}`,
]

const SCORES = [
  'DELETE FROM temp.score',
  ...['c.day', ALL_PERIODS].map(
    (board) => `INSERT INTO temp.score
     SELECT ${board}, c.shard, c.resident_id, c.lane, coalesce(s.mg, 0), coalesce(s.mg, 0) + sum(c.mg)
     FROM temp.resident_cell c LEFT JOIN resident_score s ON s.board = ${board} AND s.shard = c.shard AND s.resident_id = c.resident_id
     GROUP BY c.shard, c.resident_id${board === ALL_PERIODS ? '' : ', c.day'}`,
  ),
  `INSERT INTO resident_score (board, shard, resident_id, mg) SELECT board, shard, resident_id, after FROM temp.score WHERE true
   ON CONFLICT DO UPDATE SET mg = excluded.mg`,
  `INSERT INTO rollup_score (shard, board, bucket, people)
   SELECT lane, board, bucket, sum(people) FROM (
     SELECT lane, board, ${bucketSql('after')} AS bucket, 1 AS people FROM temp.score
     UNION ALL SELECT lane, board, ${bucketSql('before')}, -1 FROM temp.score WHERE before > 0)
   GROUP BY 1, 2, 3 HAVING sum(people) <> 0 ON CONFLICT DO UPDATE SET people = rollup_score.people + excluded.people`,
]

const TOTALS = [
  'DELETE FROM temp.cell',
  `INSERT INTO temp.cell SELECT lane, day, district, section, behaviour, partner_id, sum(acts), sum(mg), sum(points), sum(fresh)
   FROM temp.resident_cell GROUP BY 1, 2, 3, 4, 5, 6`,
  `INSERT INTO rollup_day (shard, day, district, section, behaviour, partner_id, acts, mg, points, people, newcomers)
   SELECT lane, day, district, section, behaviour, partner_id, acts, mg, points, people, 0 FROM temp.cell WHERE true
   ON CONFLICT DO UPDATE SET ${MORE}, people = people + excluded.people`,
  ...DIMENSIONS.map(
    ({ dimension, key }) => `INSERT INTO rollup_total (shard, dimension, key, period, acts, mg, points, people, newcomers)
     SELECT lane, '${dimension}', ${key('')}, p.value, sum(acts), sum(mg), sum(points), 0, 0
     FROM temp.cell, json_each(json_array(day, ${ALL_PERIODS})) p GROUP BY 1, 3, 4 ON CONFLICT DO UPDATE SET ${MORE}`,
  ),
  `UPDATE rollup_total SET people = rollup_total.people + fresh.people FROM (
     SELECT lane, board, count(*) AS people FROM temp.score WHERE before = 0 AND board <> ${ALL_PERIODS} GROUP BY 1, 2) fresh
   WHERE shard = fresh.lane AND dimension = 'all' AND key = '' AND period = fresh.board`,
]

/** Cells in which the batch shows a resident for the first time, or on an earlier day than was known. Then, and only then, their other firsts may move too. */
const NEW_CELLS = `SELECT 1 FROM temp.resident_cell c WHERE c.fresh AND NOT EXISTS (
  SELECT 1 FROM resident_first f WHERE ${SAME_RESIDENT} AND f.dimension = 'cell' AND f.key = ${cellSql('c.')} AND f.day <= c.day) LIMIT 1`

const PEOPLE = [
  'DELETE FROM temp.first',
  ...FIRSTS.map(
    ({ dimension, key }) => `INSERT INTO temp.first
     SELECT c.shard, c.resident_id, c.lane, '${dimension}', ${key('c.')}, c.district, c.section, c.behaviour, c.partner_id, min(c.day), f.day
     FROM temp.resident_cell c LEFT JOIN resident_first f ON ${SAME_RESIDENT} AND f.dimension = '${dimension}' AND f.key = ${key('c.')}
     WHERE c.fresh AND (f.day IS NULL OR f.day > c.day) GROUP BY 1, 2, 5`,
  ),
  `INSERT INTO resident_first (shard, resident_id, dimension, key, day, moved_from)
   SELECT shard, resident_id, dimension, key, day, NULL FROM temp.first WHERE true
   ON CONFLICT DO UPDATE SET moved_from = day, day = excluded.day`,
  `INSERT INTO rollup_total (shard, dimension, key, period, acts, mg, points, people, newcomers)
   SELECT lane, dimension, key, period, 0, 0, 0, 0, sum(newcomers) FROM (
     SELECT lane, dimension, key, day AS period, 1 AS newcomers FROM temp.first WHERE dimension <> 'cell'
     UNION ALL SELECT lane, dimension, key, before, -1 FROM temp.first WHERE dimension <> 'cell' AND before IS NOT NULL
     UNION ALL SELECT lane, dimension, key, ${ALL_PERIODS}, 1 FROM temp.first WHERE dimension <> 'cell' AND before IS NULL)
   GROUP BY 1, 2, 3, 4 ON CONFLICT DO UPDATE SET newcomers = rollup_total.newcomers + excluded.newcomers`,
  `INSERT INTO rollup_day (shard, day, district, section, behaviour, partner_id, acts, mg, points, people, newcomers)
   SELECT lane, day, district, section, behaviour, partner_id, 0, 0, 0, 0, sum(newcomers) FROM (
     SELECT lane, day, district, section, behaviour, partner_id, 1 AS newcomers FROM temp.first WHERE dimension = 'cell'
     UNION ALL SELECT lane, before, district, section, behaviour, partner_id, -1 FROM temp.first WHERE dimension = 'cell' AND before IS NOT NULL)
   GROUP BY 1, 2, 3, 4, 5, 6 ON CONFLICT DO UPDATE SET newcomers = rollup_day.newcomers + excluded.newcomers`,
]

/** Prepares what brings every rollup up to the batch in `temp.batch`. */
export function rollupStatements(db: Database): () => void {
  const always = [...RESIDENTS, ...SCORES, ...TOTALS].map((sql) => db.prepare(sql))
  const newCells = db.prepare(NEW_CELLS)
  const people = PEOPLE.map((sql) => db.prepare(sql))
  return () => {
    for (const statement of always) statement.run()
    if (newCells.get()) for (const statement of people) statement.run()
  }
}
