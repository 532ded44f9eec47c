import type { Database } from 'better-sqlite3'
import { countSqlite, type SqliteTable, sqliteTables } from './catalogue'
import { KINDS, type Kind } from './kinds'

/** A table to be copied. */
export interface PlannedTable extends SqliteTable {
  /** The kind of each column. */
  kinds: Kind[]
  /** Where each part of the key stands among the columns. */
  keyAt: number[]
  /** How many rows the source holds. */
  rows: number
}

/**
 * What is to be copied, by the catalogues of both databases. A table that only one dialect has may stay behind when it is empty.
 * Throws when the two do not fit each other.
 */
export function planCopy(db: Database, target: Map<string, Map<string, string>>): PlannedTable[] {
  return sqliteTables(db).flatMap((table) => {
    const { name, columns, key } = table
    const types = target.get(name)
    const rows = countSqlite(db, table)
    if (!types) {
      if (rows === 0) return []
      throw new Error(`The target has no table "${name}", of which the source holds ${rows} rows.`)
    }
    const odd = [...columns.filter((column) => !types.has(column)), ...[...types.keys()].filter((c) => !columns.includes(c))]
    if (odd.length > 0)
      throw new Error(`Only one of the two databases has ${odd.map((column) => `"${name}.${column}"`).join(', ')}.`)
    if (key.length === 0) throw new Error(`The table "${name}" has no primary key, by which it could be copied.`)
    const kinds = columns.map((column) => {
      const kind = KINDS[types.get(column)!]
      if (!kind) throw new Error(`"${name}.${column}" is of type ${types.get(column)}, which cannot be copied yet.`)
      return kind
    })
    return [{ ...table, kinds, keyAt: key.map((column) => columns.indexOf(column)), rows }]
  })
}
