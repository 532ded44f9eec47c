import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** One migration of a dialect, in Prisma's folder format. */
export interface Migration {
  name: string
  sql: string
  /** SHA-256 as Prisma records it. */
  checksum: string
}

/** The migrations of a dialect in the order in which they apply. `folder` is the repository's `prisma` folder. */
export async function readMigrations(folder: string, dialect: string): Promise<Migration[]> {
  const base = path.join(folder, dialect, 'migrations')
  const entries = await readdir(base, { withFileTypes: true })
  const names = entries.filter((e) => e.isDirectory()).map((e) => e.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(base, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** A row of `_prisma_migrations`. */
export interface AppliedMigration {
  migration_name: string
  checksum: string
  finished_at: unknown
  rolled_back_at: unknown
}

/** Those still to be applied. Throws when one that was applied has since been edited, or when one failed half-way. */
export function pending(migrations: Migration[], applied: AppliedMigration[]): Migration[] {
  const done = new Map(applied.filter((a) => a.rolled_back_at === null).map((a) => [a.migration_name, a]))
  return migrations.filter(({ name, checksum }) => {
    const row = done.get(name)
    if (!row) return true
    if (row.finished_at === null)
      throw new Error(`Migration ${name} failed earlier: repair the database, then mark it as rolled back in _prisma_migrations.`)
    if (row.checksum !== checksum)
      throw new Error(
        `Migration ${name} was edited after it had been applied: restore the file, and put the change in a new migration.`,
      )
    return false
  })
}
