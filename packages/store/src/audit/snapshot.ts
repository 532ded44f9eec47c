import { Client } from 'pg'
import type { Database } from '../database-url'
import { int8Parser } from '../postgresql/connect'
import { connectSqlite } from '../sqlite/connect'
import { mustExist } from '../sqlite/must-exist'

/** One consistent view of a database that may be in use. Integers are bigint or number. */
export interface Snapshot {
  all<Row>(sql: string, params?: (string | number | bigint)[]): Promise<Row[]>
  close(): Promise<void>
}

/** Opens a read-only view. Statements use `?` for parameters on both dialects. */
export const openSnapshot = (database: Database): Promise<Snapshot> =>
  database.dialect === 'sqlite' ? openSqlite(database.file) : openPostgresql(database.url)

async function openSqlite(file: string): Promise<Snapshot> {
  mustExist(file, 'set DATA_DIR or DATABASE_URL as for the server')
  const db = connectSqlite(file, { readonly: true })
  db.exec('BEGIN')
  return {
    all: async <Row>(sql: string, params: (string | number | bigint)[] = []) => db.prepare(sql).all(...params) as Row[],
    async close() {
      db.close()
    },
  }
}

async function openPostgresql(url: string): Promise<Snapshot> {
  const client = new Client({ connectionString: url, types: int8Parser })
  await client.connect()
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  return {
    async all<Row>(sql: string, params: (string | number | bigint)[] = []) {
      let n = 0
      return (
        await client.query(
          sql.replace(/\?/g, () => `$${++n}`),
          params,
        )
      ).rows as Row[]
    },
    close: () => client.end(),
  }
}
