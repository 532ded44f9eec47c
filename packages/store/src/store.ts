import { bounded } from './bounded'
import type { Database } from './database-url'
import { type IdSource, idSource } from './id'
import { postgresqlActReads } from './postgresql/act-reads'
import { connectPostgresql } from './postgresql/connect'
import { postgresqlWrites } from './postgresql/writer'
import { openPrisma, type Prisma, takingTurns } from './prisma'
import { nextProcessNumber } from './process-number'
import type { StoreRules } from './rules'
import { sqliteActReads } from './sqlite/act-reads'
import { connectSqlite } from './sqlite/connect'
import { sameFile } from './sqlite/same-file'
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
  /** How many transactions of acts run at once on PostgreSQL; with one, every batch is one transaction. */
  writers?: number
  /** The programme's rules, to which ids are given. Without them, all acts count. */
  rules?: (newId: IdSource) => StoreRules
}

const WRITERS = 4
const NO_RULES: StoreRules = { judge: null, streaks: [] }

/** Opens a migrated database. Close it when done: pending writes are finished first. */
export async function openStore(database: Database, { now, writers = WRITERS, rules: make }: StoreOptions): Promise<Store> {
  const prisma = openPrisma(database)
  if (database.dialect === 'sqlite') await likeOurs(prisma)
  const newId = idSource(await nextProcessNumber(prisma), now)
  const rules = make ? make(newId) : NO_RULES
  const engine =
    database.dialect === 'sqlite'
      ? openSqlite(database.file, prisma, rules)
      : openPostgresql(database.url, prisma, { writers, rules })
  return {
    dialect: database.dialect,
    prisma: engine.prisma,
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

/** Prisma's own connection: as durable as the writer's, and never stopped by a checkpoint, which would hold up every request. */
async function likeOurs(prisma: Prisma): Promise<void> {
  await prisma.$queryRaw`PRAGMA synchronous = FULL`
  await prisma.$queryRaw`PRAGMA wal_autocheckpoint = 0`
}

function openSqlite(file: string, prisma: Prisma, rules: StoreRules) {
  const reader = connectSqlite(file, { readonly: true })
  const check = sameFile(file)
  const writer = startSqliteWriter(file, rules)
  return {
    prisma: takingTurns(prisma, async (write) => {
      check()
      return writer.turn(write)
    }),
    writes: writer as Writes,
    reads: sqliteActReads(reader),
    async ping() {
      check()
      reader.prepare('SELECT 1').get()
    },
    async close() {
      await writer.close()
      reader.close()
    },
  }
}

function openPostgresql(url: string, prisma: Prisma, { writers, rules }: { writers: number; rules: StoreRules }) {
  const pool = connectPostgresql(url, 8 + writers)
  return {
    prisma,
    writes: postgresqlWrites(pool, writers, rules),
    reads: postgresqlActReads(pool),
    ping: () => pool.query('SELECT 1'),
    close: () => pool.end(),
  }
}
