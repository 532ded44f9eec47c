import { bounded } from './bounded'
import type { Database } from './database-url'
import { type IdSource, idSource } from './id'
import { postgresqlActReads } from './postgresql/act-reads'
import { connectPostgresql } from './postgresql/connect'
import { postgresqlWrites } from './postgresql/writer'
import { openPrisma, type Prisma } from './prisma'
import { nextProcessNumber } from './process-number'
import { sqliteActReads } from './sqlite/act-reads'
import { connectSqlite } from './sqlite/connect'
import { startSqliteWriter } from './sqlite/writer'
import type { ActReads, Writes } from './writes'

/** A programme's database, opened. */
export interface Store extends ActReads {
  dialect: Database['dialect']
  /** Single-row writes and reads. Writes of more than one row go through `writes`. */
  prisma: Prisma
  writes: Writes
  newId: IdSource
  /** Resolves when the database answers and takes writes. */
  ping(): Promise<void>
  close(): Promise<void>
}

interface StoreOptions {
  now: () => number
}

/** Opens a migrated database. Close it when done: pending writes are finished first. */
export async function openStore(database: Database, { now }: StoreOptions): Promise<Store> {
  const prisma = openPrisma(database)
  if (database.dialect === 'sqlite') await prisma.$queryRaw`PRAGMA synchronous = FULL`
  const engine = database.dialect === 'sqlite' ? openSqlite(database.file) : openPostgresql(database.url)
  const newId = idSource(await nextProcessNumber(prisma), now)
  return {
    dialect: database.dialect,
    prisma,
    newId,
    writes: bounded(engine.writes),
    ...engine.reads,
    async ping() {
      await Promise.all([prisma.$queryRaw`SELECT 1`, engine.ping()])
    },
    async close() {
      await engine.close()
      await prisma.$disconnect()
    },
  }
}

function openSqlite(file: string) {
  const reader = connectSqlite(file, { readonly: true })
  const writer = startSqliteWriter(file)
  return {
    writes: writer as Writes,
    reads: sqliteActReads(reader),
    ping: async () => reader.prepare('SELECT 1').get(),
    async close() {
      await writer.close()
      reader.close()
    },
  }
}

function openPostgresql(url: string) {
  const pool = connectPostgresql(url, 8)
  return {
    writes: postgresqlWrites(pool),
    reads: postgresqlActReads(pool),
    ping: () => pool.query('SELECT 1'),
    close: () => pool.end(),
  }
}
