import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import type { Database } from './database-url'
import type * as Postgresql from './generated/postgresql/client'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import type * as Sqlite from './generated/sqlite/client'
import { PrismaClient as SqliteClient } from './generated/sqlite/client'

/** One client type for both dialects: the SQLite client is the narrower one. */
export type Prisma = SqliteClient

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type AllTrue<Checks extends true[]> = Checks
/** Compile-time proof that rows look the same on both dialects: a difference makes a member `false`, which fails here. */
export type RowsAgree = AllTrue<
  [
    Same<Sqlite.Resident, Postgresql.Resident>,
    Same<Sqlite.ActivityRecord, Postgresql.ActivityRecord>,
    Same<Sqlite.Transfer, Postgresql.Transfer>,
    Same<Sqlite.Balance, Postgresql.Balance>,
    Same<Sqlite.RollupDay, Postgresql.RollupDay>,
    Same<Sqlite.MallOrder, Postgresql.MallOrder>,
    Same<Sqlite.Certificate, Postgresql.Certificate>,
  ]
>

const WRITING = /^(create|update|upsert|delete)/

/** The same client, whose writes go through `turn`. */
export const takingTurns = (prisma: Prisma, turn: <Result>(write: () => Promise<Result>) => Promise<Result>): Prisma =>
  prisma.$extends({
    query: {
      $allModels: {
        $allOperations: ({ operation, args, query }) => (WRITING.test(operation) ? turn(() => query(args)) : query(args)),
      },
    },
  }) as unknown as Prisma

/** Opens the Prisma client of a database, for single-row writes and for reads. */
export function openPrisma(database: Database): Prisma {
  if (database.dialect === 'sqlite')
    return new SqliteClient({ adapter: new PrismaBetterSqlite3({ url: `file:${database.file}`, timeout: 5_000 }) })
  return new PostgresqlClient({ adapter: new PrismaPg({ connectionString: database.url, max: 8 }) }) as unknown as Prisma
}
