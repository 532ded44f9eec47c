import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { type AppliedMigration, type Migration, pending } from './migrations'

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0)`
/** The advisory lock that Prisma's own migration engine takes. */
const LOCK = 72_707_369

/** Applies what is pending, each migration in a transaction. Two processes that start at once wait for each other. */
export async function migratePostgresql(url: string, migrations: Migration[]): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(TABLE)
    const applied = await client.query('SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations')
    const todo = pending(migrations, applied.rows as AppliedMigration[])
    for (const { name, sql, checksum } of todo) {
      await client.query(`BEGIN;\n${sql}\n;`)
      await client.query(
        'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
        [randomUUID(), checksum, name],
      )
      await client.query('COMMIT')
    }
    return todo.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
