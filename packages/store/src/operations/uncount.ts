import { ALL_PERIODS, type Cell, DIMENSIONS, type Dimension, FIRSTS, laneOf, scoreBucket } from '../rollup'
import type { Param, Tx } from '../tx'

/** What of a record the rollups count. */
export interface CountedRecord extends Cell {
  shard: number
  residentId: bigint
  day: number
  mg: number
  points: number
}

const IN_CELL = 'AND day = ? AND district = ? AND section = ? AND behaviour = ? AND partner_id = ?'
const LESS = 'acts = acts - 1, mg = mg - ?, points = points - ?'

/** Takes a record that was just reversed out of every rollup, as if it had never been counted. */
export async function uncount(tx: Tx, record: CountedRecord): Promise<void> {
  const { shard, residentId, day, district, section, behaviour, partnerId, mg, points } = record
  const cell: Param[] = [day, district, section, behaviour, partnerId]
  const own = `WHERE shard = ? AND resident_id = ?`
  await tx.run(`UPDATE resident_day SET ${LESS} ${own} ${IN_CELL}`, mg, points, shard, residentId, ...cell)
  const absent = await tx.run(`DELETE FROM resident_day ${own} ${IN_CELL} AND acts = 0`, shard, residentId, ...cell)
  const inMonth = `${own} AND month = ? AND section = ?`
  const month: Param[] = [shard, residentId, Math.floor(day / 100), section]
  await tx.run(`UPDATE resident_month SET ${LESS} ${inMonth}`, mg, points, ...month)
  await tx.run(`DELETE FROM resident_month ${inMonth} AND acts = 0`, ...month)

  const leftDay = await lowerScore(tx, record, day)
  await lowerScore(tx, record, ALL_PERIODS)
  await tx.run(
    `UPDATE rollup_day SET ${LESS}, people = people - ? WHERE shard = ? ${IN_CELL}`,
    ...[mg, points, absent, laneOf(shard), ...cell],
  )
  for (const { dimension, keyOf } of DIMENSIONS)
    await tx.run(
      `UPDATE rollup_total SET ${LESS}, people = people - CASE WHEN dimension = 'all' AND period = ? THEN ? ELSE 0 END
       WHERE shard = ? AND dimension = ? AND period IN (?, ?) AND key = ?`,
      ...[mg, points, day, leftDay ? 1 : 0, laneOf(shard), dimension, day, ALL_PERIODS, keyOf(record)],
    )
  if (absent > 0) for (const first of FIRSTS) await moveFirst(tx, record, first)
}

/** Takes the record's mg off a board; answers whether the resident has left it. */
async function lowerScore(tx: Tx, { shard, residentId, mg }: CountedRecord, board: number): Promise<boolean> {
  const key: Param[] = [board, shard, residentId]
  const where = 'WHERE board = ? AND shard = ? AND resident_id = ?'
  const [row] = await tx.all<{ mg: bigint }>(`SELECT mg FROM resident_score ${where}`, ...key)
  const before = Number(row!.mg)
  const after = before - mg
  if (after > 0) await tx.run(`UPDATE resident_score SET mg = ? ${where}`, after, ...key)
  else await tx.run(`DELETE FROM resident_score ${where}`, ...key)
  const [from, to] = [before, after].map((score) => scoreBucket(score).bucket)
  if (after > 0 && from === to) return false
  const lane = laneOf(shard)
  await tx.run('UPDATE rollup_score SET people = people - 1 WHERE board = ? AND bucket = ? AND shard = ?', board, from!, lane)
  if (after > 0)
    await tx.run(
      `INSERT INTO rollup_score (shard, board, bucket, people) VALUES (?, ?, ?, 1)
       ON CONFLICT (board, bucket, shard) DO UPDATE SET people = rollup_score.people + 1`,
      ...[lane, board, to!],
    )
  return after === 0
}

/** The resident no longer has an act in the record's cell on its day: their first day there may be another one now, or none. */
async function moveFirst(tx: Tx, record: CountedRecord, { dimension, key: keySql, keyOf }: Dimension): Promise<void> {
  const { shard, residentId, day } = record
  const key = keyOf(record)
  const where = 'WHERE shard = ? AND resident_id = ? AND dimension = ? AND key = ?'
  const [first] = await tx.all<{ day: number | bigint }>(
    `SELECT day FROM resident_first ${where}`,
    ...[shard, residentId, dimension, key],
  )
  if (Number(first!.day) !== day) return
  const [{ next }] = (await tx.all(
    `SELECT min(r.day) AS next FROM activity_record r WHERE r.shard = ? AND r.resident_id = ? AND ${keySql('r.')} = ?
     AND NOT EXISTS (SELECT 1 FROM reversal v WHERE v.shard = r.shard AND v.record_id = r.id)`,
    ...[shard, residentId, key],
  )) as [{ next: number | bigint | null }]
  if (next !== null && Number(next) === day) return
  if (next === null) await tx.run(`DELETE FROM resident_first ${where}`, shard, residentId, dimension, key)
  else
    await tx.run(`UPDATE resident_first SET day = ?, moved_from = day ${where}`, Number(next), shard, residentId, dimension, key)
  const count = (period: number, by: 1 | -1) =>
    dimension === 'cell' ? countInCell(tx, record, period, by) : countInTotal(tx, record, { dimension, key, period, by })
  await count(day, -1)
  if (next !== null) await count(Number(next), 1)
  else if (dimension !== 'cell') await count(ALL_PERIODS, -1)
}

/** Newcomers of the record's cell on another day, or on its own. */
const countInCell = (tx: Tx, { shard, district, section, behaviour, partnerId }: CountedRecord, day: number, by: number) =>
  tx.run(
    `UPDATE rollup_day SET newcomers = newcomers + ? WHERE shard = ? ${IN_CELL}`,
    ...[by, laneOf(shard), day, district, section, behaviour, partnerId],
  )

const countInTotal = (
  tx: Tx,
  { shard }: CountedRecord,
  { dimension, key, period, by }: { dimension: string; key: string; period: number; by: number },
) =>
  tx.run(
    'UPDATE rollup_total SET newcomers = newcomers + ? WHERE shard = ? AND dimension = ? AND period = ? AND key = ?',
    ...[by, laneOf(shard), dimension, period, key],
  )
