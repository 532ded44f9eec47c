import type { Database } from 'better-sqlite3'
import type { Client } from 'pg'

/** A table as SQLite's catalogue describes it; generated columns are left out. */
export interface SqliteTable {
  name: string
  columns: string[]
  /** The columns of its primary key, in its order. */
  key: string[]
}

/** The name of a table or column as SQL of both dialects takes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** The migrations' own book, which each database keeps for itself. */
const OF_THE_DATABASE = '_prisma_migrations'

/** Every table that holds a programme's rows. */
export function sqliteTables(db: Database): SqliteTable[] {
  const names = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> ? ORDER BY name`,
    )
    .pluck()
    .all(OF_THE_DATABASE) as string[]
  return names.map((name) => {
    const columns = db.prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid').all(name) as {
      name: string
      pk: bigint
    }[]
    const key = columns.filter(({ pk }) => pk > 0n).sort((a, b) => Number(a.pk - b.pk))
    return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) }
  })
}

/** How many rows a table holds. */
export const countSqlite = (db: Database, { name }: SqliteTable): number =>
  Number(
    db
      .prepare(`SELECT count(*) FROM ${quoted(name)}`)
      .pluck()
      .get(),
  )

/** Column → type of every table in the current schema, its partitions and generated columns left out. */
export async function postgresqlTables(client: Client): Promise<Map<string, Map<string, string>>> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, NULL) AS type
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> $1
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY c.relname, a.attnum`,
    [OF_THE_DATABASE],
  )
  const tables = new Map<string, Map<string, string>>()
  for (const { table, column, type } of rows) tables.set(table, (tables.get(table) ?? new Map()).set(column, type))
  return tables
}
