import { Client } from 'pg'
import { migrate } from '../migrate'
import { type AppliedMigration, readMigrations } from '../migrate/migrations'
import { postgresqlTables, quoted } from './catalogue'
import { PROGRESS_TABLE } from './progress-table'
import { assertLevel } from './source'

/** Held as long as a copy works on its target. */
const LOCK = 72_707_370
/** How long a killed predecessor's last statement may take to end. */
const PATIENCE_SECONDS = 30
const LOCK_NOT_AVAILABLE = '55P03'

/** What a target holds: nothing, part of a copy that was interrupted, or anything else. */
export type Contents = 'nothing' | 'part-of-a-copy' | 'rows'

/** Connects to the target and takes it for this copy alone. Throws when another copy holds it. */
export async function openTarget(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  // A connection that is lost fails the query that needs it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ server_encoding: string }>('SHOW server_encoding')
    if (rows[0]!.server_encoding !== 'UTF8')
      throw new Error(`The target must be a database in UTF8, not ${rows[0]!.server_encoding}.`)
    await client.query(`SET lock_timeout = '${PATIENCE_SECONDS}s'; SET statement_timeout = 0; SET bytea_output = hex`)
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query('SET lock_timeout = 0; SET synchronous_commit = off')
    return client
  } catch (error) {
    await client.end()
    throw (error as { code?: string }).code === LOCK_NOT_AVAILABLE
      ? new Error('Another copy into this database is running.')
      : error
  }
}

/** Looks at what the target holds, and migrates it if that is nothing. Throws when it holds rows of another schema. */
export async function prepareTarget(client: Client, url: string, prismaFolder: string, now: () => number): Promise<Contents> {
  const tables = [...(await postgresqlTables(client)).keys()]
  const contents = tables.includes(PROGRESS_TABLE) ? 'part-of-a-copy' : (await anyRows(client, tables)) ? 'rows' : 'nothing'
  if (contents === 'nothing') {
    await migrate({ dialect: 'postgresql', url }, prismaFolder, now)
    return contents
  }
  const { rows } = await client.query<{ exists: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`)
  if (!rows[0]!.exists) throw new Error('The target holds tables of something else: give the programme a database of its own.')
  const applied = await client.query('SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations')
  assertLevel('target', await readMigrations(prismaFolder, 'postgresql'), applied.rows as AppliedMigration[])
  return contents
}

async function anyRows(client: Client, tables: string[]): Promise<boolean> {
  if (tables.length === 0) return false
  const { rows } = await client.query<{ any: boolean }>(
    `SELECT ${tables.map((table) => `EXISTS (SELECT 1 FROM ${quoted(table)})`).join(' OR ')} AS any`,
  )
  return rows[0]!.any
}
