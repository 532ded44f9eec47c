import type { Database } from 'better-sqlite3'
import type { Rows } from './rows'
import { columnsOf, keyOf, sumsOf, TABLE_NAMES, type Table } from './tables'

/** One row in: a new one, or more for one that is there. */
function sql(table: Table): string {
  const columns = columnsOf(table)
  const sums = sumsOf(table).map((column) => `${column} = ${column} + excluded.${column}`)
  const onConflict = sums.length > 0 ? ` ON CONFLICT (${keyOf(table).join(', ')}) DO UPDATE SET ${sums.join(', ')}` : ''
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})${onConflict}`
}

/**
 * Writes planned rows by one prepared statement a table, row by row, in one transaction: the floor that SQLite sets to whoever writes
 * by better-sqlite3. Ids are claimed as a store must, with those that were taken.
 */
export function sqliteLimit(db: Database): (rows: Rows) => void {
  const claim = db.prepare(sql('act_key').replace('INSERT', 'INSERT OR IGNORE'))
  const statements = TABLE_NAMES.filter((table) => table !== 'act_key').map((table) => ({
    table,
    statement: db.prepare(sql(table)),
  }))
  return db.transaction((rows: Rows) => {
    for (const row of rows.act_key) claim.run(row)
    for (const row of rows.repeated) claim.run(row)
    for (const { table, statement } of statements) for (const row of rows[table]) statement.run(row)
  }).immediate
}
