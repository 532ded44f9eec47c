import type { Database } from 'better-sqlite3'
import { quoted } from './catalogue'
import type { PlannedTable } from './plan'

/** A row as PostgreSQL writes its values. */
export type TextRow = (string | null)[]

/** The key of a row as text, by which a copy goes on after it. */
export const keyOf = ({ keyAt }: PlannedTable, row: TextRow): string => JSON.stringify(keyAt.map((at) => row[at]))

const keysOf = ({ key }: PlannedTable) => key.map(quoted).join(', ')

/** The condition that a row's key is before (and at) or after a key, and its parameters. */
function bound(table: PlannedTable, operator: '>' | '<=', key: string): { where: string; values: unknown[] } {
  const values = (JSON.parse(key) as string[]).map((text, i) => table.kinds[table.keyAt[i]!]!.value(text))
  return { where: `WHERE (${keysOf(table)}) ${operator} (${values.map(() => '?').join(', ')})`, values }
}

/** How many rows there are up to a key, itself included. */
export function rowsUpTo(db: Database, table: PlannedTable, key: string): number {
  const { where, values } = bound(table, '<=', key)
  const count = db.prepare(`SELECT count(*) FROM ${quoted(table.name)} ${where}`).pluck()
  return Number(count.get(...values))
}

/** Reads a table in the order of its key: all of it, or what follows the key `after`. */
export function* sourceRows(db: Database, table: PlannedTable, after: string | null = null): Generator<TextRow> {
  const { name, columns, kinds, keyAt } = table
  const { where, values } = after === null ? { where: '', values: [] } : bound(table, '>', after)
  const rows = db
    .prepare(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)} ${where} ORDER BY ${keysOf(table)}`)
    .raw()
    .iterate(...values) as IterableIterator<unknown[]>
  for (const row of rows)
    yield row.map((value, i) => {
      if (value === null) return null
      const text = kinds[i]!.text(value)
      if (text !== undefined) return text
      const key = keyAt.map((at) => row[at]).join(', ')
      throw new Error(
        `"${name}.${columns[i]}" of (${key}) holds what its type in PostgreSQL cannot hold: ${JSON.stringify(String(value).slice(0, 50))}`,
      )
    })
}
