import { type CreditedAct, type Database, openStore } from '@tanpuhui/store'
import { Client } from 'pg'
import { connectSqlite } from '../../packages/store/src/sqlite/connect'
import { copyBatch } from './copy-limit'
import { timedInFlight } from './in-flight'
import type { Rows } from './rows'
import { sqliteLimit } from './sqlite-limit'
import { TWINS } from './twins'

/** A batch, and what it writes. */
export interface Batch {
  acts: CreditedAct[]
  rows: Rows
}

/** One way to write batches. Answers the seconds of those after the warm-up. */
export interface Side {
  name: string
  /** The schema it writes to, when it is not the usual one. */
  schema?: string
  run(database: Database, batches: readonly Batch[], warmUp: number): Promise<number>
}

/** Our store, with so many calls going on at once: for SQLite's one writer two, so that it is never idle; on PostgreSQL as many as transactions. */
export const storeSide = (name: string, calls: number): Side => ({
  name,
  async run(database, batches, warmUp) {
    const store = await openStore(database, { now: Date.now, writers: calls })
    const seconds = await timedInFlight(batches, warmUp, calls, ({ acts }) => store.writes.creditActs(acts, []))
    await store.close()
    return seconds
  },
})

/** Prepared statements, row by row. */
export const sqliteLimitSide: Side = {
  name: 'limit',
  async run(database, batches, warmUp) {
    if (database.dialect !== 'sqlite') throw new Error('for SQLite only')
    const db = connectSqlite(database.file)
    db.pragma('temp_store = MEMORY')
    const write = sqliteLimit(db)
    const seconds = await timedInFlight(batches, warmUp, 1, async ({ rows }) => write(rows))
    db.close()
    return seconds
  },
}

/** COPY by so many connections. */
export const copySide = (name: string, writers: number): Side => ({
  name,
  schema: TWINS,
  async run(database, batches, warmUp) {
    if (database.dialect !== 'postgresql') throw new Error('for PostgreSQL only')
    const clients = Array.from({ length: writers }, () => new Client({ connectionString: database.url }))
    await Promise.all(clients.map((client) => client.connect()))
    const seconds = await timedInFlight(batches, warmUp, writers, ({ rows }, writer) => copyBatch(clients[writer]!, rows))
    await Promise.all(clients.map((client) => client.end()))
    return seconds
  },
})
