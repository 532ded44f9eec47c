import { Client } from 'pg'
import type { Database } from '../../src/database-url'
import { int8Parser } from '../../src/postgresql/connect'
import { connectSqlite } from '../../src/sqlite/connect'

type Values = readonly (string | number | bigint)[]
/** The parameters of a query: lists, by name. */
export type Lists = Record<string, Values>

/** A connection that reads queries of one column of text, on either dialect. */
export interface Reader {
  /** SQL: whether a column is in a list; whether it is at least a list’s only value. */
  isIn(column: string, list: string, type: 'int' | 'bigint' | 'text'): string
  isFrom(column: string, list: string): string
  lines(sql: string, lists: Lists): Promise<string[]>
  close(): Promise<void>
}

export const openReader = async (database: Database): Promise<Reader> =>
  database.dialect === 'sqlite' ? sqliteReader(database.file) : postgresqlReader(database.url)

/** Ids are beyond what JSON.stringify takes, yet exact in SQLite’s own reading of JSON. */
const jsonOf = (values: Values): string => `[${values.map((v) => (typeof v === 'string' ? JSON.stringify(v) : v)).join(',')}]`

function sqliteReader(file: string): Reader {
  const db = connectSqlite(file, { readonly: true })
  const prepared = new Map<string, ReturnType<typeof db.prepare>>()
  return {
    isIn: (column, list) => `${column} IN (SELECT value FROM json_each(@${list}))`,
    isFrom: (column, list) => `${column} >= (SELECT value FROM json_each(@${list}))`,
    async lines(sql, lists) {
      const json = Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, jsonOf(values)]))
      const statement = prepared.get(sql) ?? db.prepare(sql).pluck()
      prepared.set(sql, statement)
      return statement.all(json) as string[]
    },
    async close() {
      db.close()
    },
  }
}

async function postgresqlReader(url: string): Promise<Reader> {
  const client = new Client({ connectionString: url, types: int8Parser })
  await client.connect()
  // Plans are made while the tables are still empty: reading them whole would soon be slow.
  await client.query('SET enable_seqscan = off')
  const named = new Map<string, { name: string; text: string; lists: string[] }>()
  /** PostgreSQL numbers its parameters, takes none that is not used, and plans a statement of a name once. */
  const numbered = (sql: string) => {
    const lists = [...new Set(sql.match(/@\w+/g))].map((mark) => mark.slice(1))
    const text = sql.replace(/@(\w+)/g, (_, list: string) => `$${lists.indexOf(list) + 1}`)
    return { name: `read${named.size}`, text, lists }
  }
  return {
    isIn: (column, list, type) => `${column} = ANY(@${list}::${type}[])`,
    isFrom: (column, list) => `${column} >= (@${list}::bigint[])[1]`,
    async lines(sql, lists) {
      const statement = named.get(sql) ?? numbered(sql)
      named.set(sql, statement)
      const values = statement.lists.map((list) => lists[list])
      const { rows } = await client.query({ name: statement.name, text: statement.text, values, rowMode: 'array' })
      return rows.map(([line]: string[]) => line!)
    },
    close: () => client.end(),
  }
}
