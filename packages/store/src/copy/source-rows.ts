import type { Database } from 'better-sqlite3'
import { quoted } from './catalogue'
import type { PlannedTable } from './plan'

/** A row as PostgreSQL writes its values. */
export type TextRow = (string | null)[]

/** The key of a row as text, by which a copy goes on after it. */
export const keyOf = ({ keyAt }: PlannedTable, row: TextRow): string => JSON.stringify(keyAt.map((at) => row[at]))

/** Reads a table in the order of its key: all of it, what follows the key `after`, or what comes up to the key `upTo`. */
export function* sourceRows(
  db: Database,
  table: PlannedTable,
  { after, upTo }: { after?: string | null; upTo?: string } = {},
): Generator<TextRow> {
  const { name, columns, kinds, key, keyAt } = table
  const keys = key.map(quoted).join(', ')
  const bound = upTo ?? after
  const where = bound ? `WHERE (${keys}) ${upTo ? '<=' : '>'} (${key.map(() => '?').join(', ')})` : ''
  const values = bound ? (JSON.parse(bound) as string[]).map((text, i) => kinds[keyAt[i]!]!.value(text)) : []
  const rows = db
    .prepare(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)} ${where} ORDER BY ${keys}`)
    .raw()
    .iterate(...values) as IterableIterator<unknown[]>
  for (const row of rows)
    yield row.map((value, i) => {
      if (value === null) return null
      const text = kinds[i]!.text(value)
      if (text !== undefined) return text
      const where = keyAt.map((at) => row[at]).join(', ')
      throw new Error(
        `"${name}.${columns[i]}" of (${where}) holds what its type in PostgreSQL cannot hold: ${JSON.stringify(String(value).slice(0, 50))}`,
      )
    })
}
