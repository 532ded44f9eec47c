import type { Database } from 'better-sqlite3'
import { type AppliedMigration, type Migration, pending } from '../migrate/migrations'
import { connectSqlite } from '../sqlite/connect'
import { mustExist } from '../sqlite/must-exist'

/** One consistent view of a programme in SQLite. */
export interface Source {
  db: Database
  /** Leaves the view; answers whether the programme has been written to since. */
  leave(): boolean
  close(): void
}

/** Throws unless exactly these migrations have been applied. */
export function assertLevel(which: string, migrations: Migration[], applied: AppliedMigration[]): void {
  const known = new Set(migrations.map(({ name }) => name))
  const missing = pending(migrations, applied).map(({ name }) => name)
  if (missing.length > 0)
    throw new Error(`The ${which} lacks the migrations ${missing.join(', ')}: run npm run db:migrate on it first.`)
  const newer = applied.map((row) => row.migration_name).filter((name) => !known.has(name))
  if (newer.length > 0) throw new Error(`The ${which} has the migrations ${newer.join(', ')}, which this version does not know.`)
}

/** Opens a programme's file. Throws when there is none, or when it is not at the newest schema. */
export function openSource(file: string, migrations: Migration[]): Source {
  mustExist(file)
  const db = connectSqlite(file, { readonly: true })
  const version = () => db.pragma('data_version', { simple: true })
  try {
    const before = version()
    db.exec('BEGIN')
    if (!db.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get())
      throw new Error(`${file} holds no programme.`)
    const applied = db.prepare('SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations').all()
    assertLevel('source', migrations, applied as AppliedMigration[])
    return {
      db,
      leave() {
        db.exec('COMMIT')
        return version() !== before
      },
      close: () => db.close(),
    }
  } catch (error) {
    db.close()
    throw error
  }
}
