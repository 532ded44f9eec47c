import type { Database } from 'better-sqlite3'
import type { Row, Rows } from './rows'

const add = (columns: string[], keys: string, sums: string[]) =>
  `(${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (${keys}) DO UPDATE SET ${sums.map((c) => `${c} = ${c} + excluded.${c}`).join(', ')}`
const insert = (n: number) => `VALUES (${Array.from({ length: n }, () => '?').join(', ')})`

const SQL: Record<keyof Rows, string> = {
  act_key: `INSERT OR IGNORE INTO act_key ${insert(8)}`,
  activity_record: `INSERT INTO activity_record ${insert(18)}`,
  transfer: `INSERT INTO transfer ${insert(11)}`,
  balance: `INSERT INTO balance ${add(['shard', 'resident_id', 'account', 'amount'], 'shard, resident_id, account', ['amount'])}`,
  resident_day: `INSERT INTO resident_day ${add(['shard', 'resident_id', 'day', 'district', 'section', 'behaviour', 'partner_id', 'acts', 'mg', 'points'], 'day, shard, resident_id, district, section, behaviour, partner_id', ['acts', 'mg', 'points'])}`,
  resident_month: `INSERT INTO resident_month ${add(['shard', 'resident_id', 'month', 'section', 'acts', 'mg', 'points'], 'shard, resident_id, month, section', ['acts', 'mg', 'points'])}`,
  resident_score: `INSERT INTO resident_score ${add(['board', 'shard', 'resident_id', 'mg'], 'board, shard, resident_id', ['mg'])}`,
  rollup_score: `INSERT INTO rollup_score ${add(['shard', 'board', 'bucket', 'people'], 'board, bucket, shard', ['people'])}`,
  rollup_day: `INSERT INTO rollup_day ${add(['shard', 'day', 'district', 'section', 'behaviour', 'partner_id', 'acts', 'mg', 'points', 'people', 'newcomers'], 'day, shard, district, section, behaviour, partner_id', ['acts', 'mg', 'points', 'people', 'newcomers'])}`,
  rollup_total: `INSERT INTO rollup_total ${add(['shard', 'dimension', 'key', 'period', 'acts', 'mg', 'points', 'people', 'newcomers'], 'dimension, period, key, shard', ['acts', 'mg', 'points', 'people', 'newcomers'])}`,
  resident_first: `INSERT INTO resident_first ${insert(6)}`,
}

/** Writes planned rows by one prepared statement a table, row by row, in one transaction: the floor that SQLite sets. */
export function sqliteLimit(db: Database): (rows: Rows) => void {
  const statements = Object.entries(SQL).map(([table, sql]) => ({ table: table as keyof Rows, statement: db.prepare(sql) }))
  return db.transaction((rows: Rows) => {
    for (const { table, statement } of statements) for (const row of rows[table] as Row[]) statement.run(row)
  }).immediate
}
