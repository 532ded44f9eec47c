import { rmSync } from 'node:fs'
import { type Database, migrate } from '@tanpuhui/store'
import { Client } from 'pg'
import { startPostgres } from '../../packages/store/test/postgres-server'
import type { Ground } from './ground'

/** What an operator of a small machine would set; everything else is PostgreSQL's default, so it syncs every commit. */
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '4GB', checkpoint_timeout: '15min', effective_cache_size: '4GB' }
const REPORTED = [
  ...Object.keys(SETTINGS),
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'wal_sync_method',
  'autovacuum',
  'jit',
]

const urlOf = (database: Database): string => {
  if (database.dialect !== 'postgresql') throw new Error('not a PostgreSQL database')
  return database.url
}
const nameOf = (database: Database) => new URL(urlOf(database)).pathname.slice(1)

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Databases of a cluster of its own, which goes away at the end. */
export async function postgresqlGround(): Promise<Ground> {
  const server = await startPostgres({ durable: true })
  const abandon = () => {
    void server.crash()
    rmSync(server.folder, { recursive: true, force: true })
  }
  process.once('exit', abandon)
  const admin = <Result>(work: (client: Client) => Promise<Result>) => connected(server.url('postgres'), work)
  await admin(async (client) => {
    for (const [name, value] of Object.entries(SETTINGS)) await client.query(`ALTER SYSTEM SET ${name} = '${value}'`)
  })
  await server.halt()
  await server.start()
  const about = await admin(async (client) => {
    const { rows } = await client.query('SELECT name, current_setting(name) AS value FROM pg_settings WHERE name = ANY($1)', [
      REPORTED,
    ])
    const settings = Object.fromEntries((rows as { name: string; value: string }[]).map(({ name, value }) => [name, value]))
    const { server_version: version } = (await client.query('SHOW server_version')).rows[0] as { server_version: string }
    return { version: `PostgreSQL ${version}`, settings }
  })
  const named = (name: string): Database => ({ dialect: 'postgresql', url: server.url(name) })
  return {
    dialect: 'postgresql',
    about,
    folder: server.folder,
    async create(name) {
      await admin((client) => client.query(`CREATE DATABASE ${name}`))
      await migrate(named(name), 'prisma', Date.now)
      return named(name)
    },
    async copy(from, name) {
      await admin((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${nameOf(from)} STRATEGY file_copy`))
      return named(name)
    },
    async remove(database) {
      await admin((client) => client.query(`DROP DATABASE ${nameOf(database)} WITH (FORCE)`))
    },
    async settle(database) {
      await connected(urlOf(database), async (client) => {
        await client.query('VACUUM (ANALYZE)')
        await client.query('CHECKPOINT')
      })
    },
    ask: (database, work) => connected(urlOf(database), (client) => work(async (sql) => (await client.query(sql)).rows)),
    url: urlOf,
    async end() {
      process.off('exit', abandon)
      await server.stop()
    },
  }
}
