import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { connectSqlite } from '../sqlite/connect'
import { type AppliedMigration, type Migration, pending } from './migrations'

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`

/** Creates the file if need be and applies what is pending. Two processes that start at once wait for each other. */
export function migrateSqlite(file: string, migrations: Migration[], now: () => number): string[] {
  mkdirSync(path.dirname(file), { recursive: true })
  const db = connectSqlite(file)
  try {
    db.pragma('foreign_keys = OFF')
    const apply = db.transaction(() => {
      db.exec(TABLE)
      const applied = db.prepare('SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations').all()
      const todo = pending(migrations, applied as AppliedMigration[])
      for (const { name, sql, checksum } of todo) {
        const started = now()
        db.exec(sql)
        db.prepare(
          'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
        ).run(randomUUID(), checksum, name, started, now())
      }
      return todo.map(({ name }) => name)
    })
    return apply.immediate()
  } finally {
    db.close()
  }
}
