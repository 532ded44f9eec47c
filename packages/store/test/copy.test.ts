import path from 'node:path'
import { Client } from 'pg'
import type { Database } from '../src'
import { copyProgramme } from '../src'
import type { OnProgress } from '../src/copy/count-rows'
import { connectSqlite } from '../src/sqlite/connect'
import { freshDatabase } from './databases'

const PRISMA = path.resolve(__dirname, '../../../prisma')
const ODD_TEXTS = ['', 'NULL', '\\N', '\\', 'it\'s “quoted” "so"', 'a\tb\nc\r\nd', '🚲🌿 骑行', '林\u0301', '%s {} [] ,', ' x ']
const ODD_INTEGERS = [0n, -1n, 9_007_199_254_740_993n, 9_223_372_036_854_775_807n, -9_223_372_036_854_775_808n]
/** More than two chunks of one table. */
const MANY = 25_000

type Sqlite = Extract<Database, { dialect: 'sqlite' }>
type Postgresql = Extract<Database, { dialect: 'postgresql' }>

let from: Sqlite
let to: Postgresql
let target: Client
beforeEach(async () => {
  from = (await freshDatabase('sqlite')) as Sqlite
  to = (await freshDatabase('postgresql')) as Postgresql
  target = new Client({ connectionString: to.url })
  await target.connect()
})
afterEach(() => target.end())

const copy = (onProgress?: OnProgress, folder = PRISMA) =>
  copyProgramme({ from, to, prismaFolder: folder, now: Date.now, onProgress })

/** Runs statements on the source, as its server would. */
function inSource(...statements: string[]): void {
  const db = connectSqlite(from.file)
  for (const statement of statements) db.exec(statement)
  db.close()
}

const residents = (first: number, last: number) =>
  `WITH RECURSIVE n(i) AS (SELECT ${first} UNION ALL SELECT i + 1 FROM n WHERE i < ${last})
   INSERT INTO resident (shard, id, name, created_at) SELECT i % 64, 9007199254740993 + i, '居民 ' || i, i FROM n`

/** All rows of both databases as texts, read without the code under test. */
async function contents(): Promise<{ source: Record<string, string[]>; target: Record<string, string[]> }> {
  const text = (value: unknown) => (Buffer.isBuffer(value) ? value.toString('hex') : value === null ? null : String(value))
  const db = connectSqlite(from.file, { readonly: true })
  const all: Awaited<ReturnType<typeof contents>> = { source: {}, target: {} }
  const tables = db
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> '_prisma_migrations'`)
    .pluck()
    .all() as string[]
  for (const table of tables) {
    const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]
    const list = columns.map((column) => `"${column}"`).join(', ')
    const rows = db.prepare(`SELECT ${list} FROM "${table}"`).raw().all() as unknown[][]
    all.source[table] = rows.map((row) => JSON.stringify(row.map(text))).sort()
    const copied = await target.query<unknown[]>({ text: `SELECT ${list} FROM "${table}"`, rowMode: 'array' })
    const bits = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value)
    all.target[table] = copied.rows.map((row) => JSON.stringify(row.map((value) => text(bits(value))))).sort()
  }
  db.close()
  return all
}

const expectEqual = async () => {
  const { source, target: copied } = await contents()
  expect(copied).toEqual(source)
  const left = await target.query(`SELECT to_regclass('_copy_progress') AS progress`)
  expect(left.rows).toEqual([{ progress: null }])
}

/** Stops a copy after its first chunk of residents, by a row that stands in its way and is not committed, then cuts its connection. */
async function interruptedCopy(): Promise<void> {
  const way = new Client({ connectionString: to.url })
  await way.connect()
  const [shard, id] = [32, 9_007_199_254_740_993n + 32n]
  await way.query('BEGIN')
  await way.query('INSERT INTO resident (shard, id, name, created_at) VALUES ($1, $2, $3, 0)', [shard, id, 'in the way'])
  const copying = copy()
  copying.catch(() => undefined)
  for (let cut = 0; cut === 0; )
    cut = (
      await target.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'COPY%'`,
      )
    ).rowCount!
  await expect(copying).rejects.toThrow(/"resident": /)
  await way.query('ROLLBACK')
  await way.end()
}

it('copies every value exactly, whatever the table', async () => {
  const columns = `"by" TEXT NOT NULL, no BIGINT NOT NULL, "Fed, 'well'?" BOOLEAN NOT NULL, small INTEGER, note TEXT`
  const key = 'PRIMARY KEY ("by", no)'
  inSource(`CREATE TABLE zoo (${columns}, photo BLOB, ${key}) WITHOUT ROWID`, residents(1, 500))
  await target.query(`CREATE TABLE zoo (photo BYTEA, ${columns}, ${key})`)
  const db = connectSqlite(from.file)
  const insert = db.prepare('INSERT INTO zoo VALUES (?, ?, ?, ?, ?, ?)')
  ODD_TEXTS.forEach((text, i) => {
    for (const no of ODD_INTEGERS)
      insert.run(text, no, i % 2, i % 3 ? i : null, i % 4 ? text : null, i % 2 ? Buffer.from([0, 92, 255]) : null)
  })
  db.exec(`INSERT INTO setting (name, value) VALUES ('processes', '7')`)
  db.exec(`INSERT INTO offer (id, code, price_points, sandbox, ended_at) VALUES (1, 'one', 5, 1, NULL), (2, 'two', 5, 0, 17)`)
  db.close()
  const { copied, resumedAfter, sourceMovedOn, tables } = await copy()
  expect({ copied, resumedAfter, sourceMovedOn }).toEqual({ copied: true, resumedAfter: 0, sourceMovedOn: false })
  expect(tables).toContainEqual({ name: 'zoo', rows: ODD_TEXTS.length * ODD_INTEGERS.length })
  await expectEqual()
  expect((await contents()).target.offer).toEqual(['["1","one","5","1",null]', '["2","two","5","0","17"]'])
})

it('migrates an empty target; a second run says that all is there, and writes nothing', async () => {
  await target.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  inSource(residents(1, 1_000))
  expect((await copy()).copied).toBe(true)
  await expectEqual()
  const versions = async () => (await target.query('SELECT xmin, xmax, ctid, id FROM resident ORDER BY id')).rows
  const before = await versions()
  expect((await copy()).copied).toBe(false)
  expect(await versions()).toEqual(before)
  await expectEqual()
})

it('lets one of two copies at once do the work', async () => {
  inSource(residents(1, 12_000))
  const results = await Promise.all([copy(), copy()])
  expect(results.map(({ copied }) => copied).sort()).toEqual([false, true])
  await expectEqual()
})

it('tells how far it is', async () => {
  inSource(residents(1, MANY))
  const told: Parameters<OnProgress>[0][] = []
  await copy((progress) => told.push(progress))
  for (const stage of ['copying', 'comparing']) {
    const done = told.filter((progress) => progress.stage === stage).map((progress) => progress.done)
    expect(done[0]).toBe(0)
    expect(done.at(-1)).toBe(MANY)
    expect(done).toEqual([...done].sort((a, b) => a - b))
  }
})

describe('an interrupted copy', () => {
  beforeEach(() => inSource(residents(1, MANY), `INSERT INTO setting (name, value) VALUES ('processes', '7')`))

  it('goes on where it stopped', async () => {
    await interruptedCopy()
    const { copied, resumedAfter } = await copy()
    expect(copied).toBe(true)
    expect(resumedAfter).toBeGreaterThanOrEqual(10_000)
    expect(resumedAfter).toBeLessThan(MANY)
    await expectEqual()
  })

  it('takes in what has changed in the source behind the place where it stopped', async () => {
    await interruptedCopy()
    inSource(`UPDATE resident SET name = '后来改名' WHERE shard = 63`, `UPDATE setting SET value = '8'`)
    expect((await copy()).copied).toBe(true)
    await expectEqual()
  })

  const first = 'WHERE shard = 0 AND id = (SELECT min(id) FROM resident WHERE shard = 0)'
  it.each([
    [
      'changed',
      `UPDATE resident SET name = name || name ${first}`,
      /source has changed .*, or something else .*: "resident" has other contents/,
    ],
    [
      'removed',
      `DELETE FROM resident ${first}`,
      /source has changed .*: it copied 10000 rows of "resident" where now there are 9999/,
    ],
    ['added', `INSERT INTO resident (shard, id, name, created_at) VALUES (0, 1, '新来', 0)`, /where now there are 10001/],
  ])('is not completed when something before that place was %s', async (_what, statement, words) => {
    await interruptedCopy()
    inSource(statement)
    await expect(copy()).rejects.toThrow(words)
    await expect(copy()).rejects.toThrow(words)
    expect((await target.query('SELECT * FROM _copy_progress')).rowCount).toBeGreaterThan(0)
  })
})

it('refuses a target that holds other rows, and leaves it as it is', async () => {
  inSource(residents(1, 10))
  await target.query(`INSERT INTO resident (shard, id, name, created_at) VALUES (1, 2, '别人', 3)`)
  await expect(copy()).rejects.toThrow(
    /other rows than the source, and is left as it is: "resident" has 10 rows in the source and 1 in/,
  )
  expect((await contents()).target.resident).toEqual([expect.stringMatching(/^\["1","2","别人","3"/)])
})

it('refuses the database of something else', async () => {
  await target.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE orders AS SELECT 1 AS id')
  await expect(copy()).rejects.toThrow(/a database of its own/)
})

it('says so when something else writes into the target meanwhile', async () => {
  inSource(residents(1, MANY))
  let written: Promise<unknown> | undefined
  const intrude: OnProgress = ({ done }) => {
    if (done > 0) written ??= target.query(`INSERT INTO setting (name, value) VALUES ('intruder', '1')`)
  }
  await expect(copy(intrude)).rejects.toThrow(/Something else wrote into the target during the copy: "setting"/)
  await written
})

it('copies one moment of a source that is being written to, and says that it has moved on', async () => {
  inSource(residents(1, MANY))
  const before = (await contents()).source
  let last = 0
  const { sourceMovedOn } = await copy(({ stage, done }) => {
    if (stage === 'copying' && done > last)
      inSource(`INSERT INTO resident (shard, id, name, created_at) VALUES (63, ${++last}, '新来', 0)`)
  })
  expect(sourceMovedOn).toBe(true)
  expect((await contents()).target).toEqual(before)
})

describe('a source that does not fit', () => {
  it.each([
    [
      'lacks a migration',
      'DELETE FROM _prisma_migrations',
      /The source lacks the migrations .*foundation.*: run npm run db:migrate/,
    ],
    [
      'has a newer migration',
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_later', 1)`,
      /The source has the migrations 29990101000000_later, which this version does not know/,
    ],
    ['is no programme', 'DROP TABLE _prisma_migrations', /holds no programme/],
    [
      'has rows in a table of its own',
      'CREATE TABLE zoo (id INTEGER PRIMARY KEY); INSERT INTO zoo VALUES (1)',
      /no table "zoo", of which the source holds 1 rows/,
    ],
    [
      'has a column of its own',
      'ALTER TABLE resident ADD COLUMN shoe_size INTEGER',
      /Only one of the two databases has "resident.shoe_size"/,
    ],
    [
      'holds a text where a number belongs',
      `INSERT INTO resident (shard, id, name, created_at) VALUES (1, 2, 'x', 'soon')`,
      /"resident.created_at" of \(1, 2\) holds .* cannot hold: "soon"/,
    ],
    [
      'holds a NUL in a text',
      `INSERT INTO resident (shard, id, name, created_at) VALUES (1, 2, 'a' || char(0) || 'b', 3)`,
      /"resident.name" of \(1, 2\) holds .* cannot hold: "a\\u0000b"/,
    ],
  ])('is refused when it %s', async (_what, statement, words) => {
    inSource(statement)
    await expect(copy()).rejects.toThrow(words)
    expect((await target.query('SELECT * FROM resident')).rows).toEqual([])
  })

  it('is refused when it has no key or an unknown type', async () => {
    inSource('CREATE TABLE zoo (id INTEGER)')
    await target.query('CREATE TABLE zoo (id INTEGER)')
    await expect(copy()).rejects.toThrow(/"zoo" has no primary key/)
    inSource('DROP TABLE zoo; CREATE TABLE zoo (id INTEGER PRIMARY KEY)')
    await target.query('ALTER TABLE zoo ALTER id TYPE NUMERIC')
    await expect(copy()).rejects.toThrow(/"zoo.id" is of type numeric/)
  })

  it('is refused when it is not there, or not SQLite', async () => {
    const nowhere: Database = { dialect: 'sqlite', file: path.join(__dirname, 'none.db') }
    const options = { prismaFolder: PRISMA, now: Date.now }
    await expect(copyProgramme({ from: nowhere, to, ...options })).rejects.toThrow(/There is no database at .*none\.db/)
    await expect(copyProgramme({ from: to, to: from, ...options })).rejects.toThrow(/from SQLite .* to PostgreSQL/)
  })
})
