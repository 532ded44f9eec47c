import type { Database } from '../database-url'
import { readMigrations } from './migrations'
import { migratePostgresql } from './postgresql'
import { migrateSqlite } from './sqlite'

/** Brings a database to the newest schema and answers the names of the migrations that were applied. */
export async function migrate(database: Database, prismaFolder: string, now: () => number): Promise<string[]> {
  const migrations = await readMigrations(prismaFolder, database.dialect)
  return database.dialect === 'sqlite'
    ? migrateSqlite(database.file, migrations, now)
    : migratePostgresql(database.url, migrations)
}
