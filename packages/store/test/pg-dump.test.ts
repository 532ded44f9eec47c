import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { type Database, migrate, openSnapshot, openStore } from '../src'
import { freshDatabase } from './databases'
import { postgresBinaries } from './postgres-binaries'

const scratch = mkdtempSync(path.join(tmpdir(), 'pg-dump-'))
const bin = postgresBinaries(scratch)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The binaries that npm brings have neither: there, these tests are skipped. */
const shipped = ['pg_dump', 'pg_restore'].every((name) => existsSync(path.join(bin, name)))

type Postgresql = Extract<Database, { dialect: 'postgresql' }>
const PRISMA = path.resolve(__dirname, '../../../prisma')
const ROWS = 5_000

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Every table's rows as texts, and the constraints and indexes, that a restored database must have too. */
async function everything(database: Database): Promise<unknown> {
  const snapshot = await openSnapshot(database)
  const tables = await snapshot.all<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  )
  const rows: Record<string, unknown> = {}
  for (const { name } of tables) rows[name] = await snapshot.all(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`)
  const rules = await snapshot.all(
    `SELECT conrelid::regclass::text, pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  )
  const indexes = await snapshot.all(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`)
  await snapshot.close()
  return { rows, rules, indexes }
}

;(shipped ? describe : describe.skip)('pg_dump and pg_restore, as docs/operations.md has them', () => {
  it('bring back all of a programme that was dumped while it was written to', async () => {
    const [database, restored] = (await Promise.all([freshDatabase('postgresql'), freshDatabase('postgresql')])) as [
      Postgresql,
      Postgresql,
    ]
    await withClient(restored.url, (client) => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'))
    const dump = path.join(scratch, 'tanpuhui.dump')
    await withClient(database.url, async (client) => {
      await client.query(
        `INSERT INTO resident (shard, id, name, created_at) SELECT i % 64, 9007199254740993 + i, '居民 🚲 ' || i || E' \\t\\\\ "', i FROM generate_series(1, ${ROWS}) i`,
      )
      const before = await everything(database)
      await client.query('BEGIN')
      await client.query(`INSERT INTO resident (shard, id, name, created_at) VALUES (1, 1, 'not committed', 0)`)
      execFileSync(path.join(bin, 'pg_dump'), ['-Fc', '-f', dump, database.url], { stdio: 'inherit' })
      await client.query('COMMIT')
      execFileSync(path.join(bin, 'pg_restore'), ['--no-owner', '--exit-on-error', '-j', '2', '-d', restored.url, dump], {
        stdio: 'inherit',
      })
      expect(await everything(restored)).toEqual(before)
    })
    expect(await migrate(restored, PRISMA, Date.now)).toEqual([])
    const store = await openStore(restored, { now: Date.now })
    await store.ping()
    expect(await store.prisma.resident.count()).toBe(ROWS)
    await store.close()
  })
})
