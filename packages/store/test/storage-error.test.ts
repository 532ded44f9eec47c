import { openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '@tanpuhui/contract'
import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import { openPrisma, type Prisma } from '../src/prisma'
import { storageError } from '../src/storage-error'
import { DIALECTS, freshDatabase } from './databases'

const INSERT = `INSERT INTO setting (name, value) VALUES ('x', 'y')`

/** What an operation that must fail failed with. */
async function failure(operation: () => unknown): Promise<unknown> {
  try {
    await operation()
  } catch (error) {
    return error
  }
  throw new Error('it succeeded')
}
const problem = async (operation: () => unknown) => storageError(await failure(operation))?.details.problem

async function sqliteFile(): Promise<string> {
  const database = await freshDatabase('sqlite')
  if (database.dialect !== 'sqlite') throw new Error('not a file')
  return database.file
}
const openFile = (file: string, options: Sqlite.Options = {}) => new Sqlite(file, { timeout: 0, ...options })

/** Writes nonsense over every page but the first. */
function spoil(file: string): void {
  const db = openFile(file)
  db.pragma('wal_checkpoint(TRUNCATE)')
  const size = Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
  db.close()
  writeSync(openSync(file, 'r+'), Buffer.alloc(size - 4_096, 0xa5), 0, size - 4_096, 4_096)
}

async function withPrisma<T>(file: string, use: (prisma: Prisma) => Promise<T>): Promise<T> {
  const prisma = openPrisma({ dialect: 'sqlite', file })
  try {
    return await use(prisma)
  } finally {
    await prisma.$disconnect()
  }
}
const write = (prisma: Prisma) => prisma.setting.create({ data: { name: 'x', value: 'y'.repeat(100_000) } })
const pragma = (prisma: Prisma, text: string) => prisma.$queryRawUnsafe(`PRAGMA ${text}`)

describe('on SQLite, says', () => {
  it('that there is no more room', async () => {
    const file = await sqliteFile()
    const db = openFile(file)
    db.pragma('max_page_count = 1')
    expect(await problem(() => db.exec(`INSERT INTO setting (name, value) VALUES ('x', hex(zeroblob(100000)))`))).toBe('full')
    await withPrisma(file, async (prisma) => {
      await pragma(prisma, 'max_page_count = 1')
      expect(await problem(() => write(prisma))).toBe('full')
    })
  })

  it('that it may only read', async () => {
    const file = await sqliteFile()
    expect(await problem(() => openFile(file, { readonly: true }).exec(INSERT))).toBe('read-only')
    await withPrisma(file, async (prisma) => {
      await pragma(prisma, 'query_only = 1')
      expect(await problem(() => write(prisma))).toBe('read-only')
    })
  })

  it('that another program holds it', async () => {
    const file = await sqliteFile()
    const holder = openFile(file)
    holder.exec('BEGIN IMMEDIATE')
    expect(await problem(() => openFile(file).exec(INSERT))).toBe('busy')
    await withPrisma(file, async (prisma) => {
      await pragma(prisma, 'busy_timeout = 0')
      expect(await problem(() => write(prisma))).toBe('busy')
    })
    holder.exec('ROLLBACK')
  })

  it('that it is corrupt', async () => {
    const file = await sqliteFile()
    spoil(file)
    expect(await problem(() => openFile(file).prepare('SELECT * FROM setting').all())).toBe('corrupt')
    expect(await withPrisma(file, (prisma) => problem(() => prisma.setting.findMany()))).toBe('corrupt')
    writeSync(openSync(file, 'r+'), Buffer.from('no database'), 0, 11, 0)
    expect(await problem(() => openFile(file).prepare('SELECT * FROM setting').all())).toBe('corrupt')
  })

  it('that it cannot be opened', async () => {
    const folder = path.dirname(await sqliteFile())
    expect(await problem(() => openFile(folder))).toBe('unreachable')
  })

  it('that it was closed', async () => {
    const db = openFile(await sqliteFile())
    db.close()
    expect(await problem(() => db.exec(INSERT))).toBe('unreachable')
  })
})

describe('on PostgreSQL, says', () => {
  let url: string
  beforeAll(async () => {
    const database = await freshDatabase('postgresql')
    if (database.dialect !== 'postgresql') throw new Error('not a server')
    url = database.url
  })
  const connected = async <T>(use: (client: Client) => Promise<T>, at = url): Promise<T> => {
    const client = new Client({ connectionString: at })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await use(client)
    } finally {
      await client.end()
    }
  }
  const prismaAt = async <T>(at: string, use: (prisma: Prisma) => Promise<T>): Promise<T> => {
    const prisma = openPrisma({ dialect: 'postgresql', url: at })
    try {
      return await use(prisma)
    } finally {
      await prisma.$disconnect()
    }
  }
  const changed = (change: (url: URL) => void) => {
    const other = new URL(url)
    change(other)
    return other.toString()
  }

  it('that nobody answers there, by number and by name', async () => {
    for (const hostname of ['127.0.0.1', 'localhost']) {
      const nowhere = changed((at) => {
        at.hostname = hostname
        at.port = '9'
      })
      expect(await problem(() => connected((client) => client.query('SELECT 1'), nowhere))).toBe('unreachable')
      expect(await prismaAt(nowhere, (prisma) => problem(() => prisma.setting.findMany()))).toBe('unreachable')
    }
  })

  it('that the database is not there', async () => {
    const other = changed((at) => {
      at.pathname = '/no_such_database'
    })
    expect(await problem(() => connected((client) => client.query('SELECT 1'), other))).toBe('unreachable')
    expect(await prismaAt(other, (prisma) => problem(() => prisma.setting.findMany()))).toBe('unreachable')
  })

  it('that the database is closed to all', async () => {
    const name = new URL(url).pathname.slice(1)
    const allow = (allowed: boolean) =>
      connected(
        (client) => client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${allowed}`),
        changed((at) => {
          at.pathname = '/postgres'
        }),
      )
    await allow(false)
    expect(await problem(() => connected((client) => client.query('SELECT 1')))).toBe('unreachable')
    expect(await prismaAt(url, (prisma) => problem(() => prisma.setting.findMany()))).toBe('unreachable')
    await allow(true)
  })

  it('that the connection was cut, in a query and before one', async () => {
    const terminate = (pid: number) => connected((client) => client.query('SELECT pg_terminate_backend($1)', [pid]))
    await connected(async (client) => {
      const { pid } = (await client.query('SELECT pg_backend_pid() AS pid')).rows[0]
      const [asked] = await Promise.all([problem(() => client.query('SELECT pg_sleep(30)')), terminate(pid)])
      expect(asked).toBe('unreachable')
      expect(await problem(() => client.query('SELECT 1'))).toBe('unreachable')
    })
    const prisma = openPrisma({ dialect: 'postgresql', url })
    const sleeping = problem(() => prisma.$queryRaw`SELECT pg_sleep(30)::text`)
    const pids = async () =>
      connected(
        async (client) =>
          (await client.query(`SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep(30)::%' AND pid <> pg_backend_pid()`))
            .rows,
      )
    let found: { pid: number }[] = []
    while (found.length === 0) found = await pids()
    await terminate(found[0]!.pid)
    expect(await sleeping).toBe('unreachable')
    await prisma.$disconnect()
  })

  it('that it may only read', async () => {
    await connected(async (client) => {
      await client.query('SET default_transaction_read_only = on')
      expect(await problem(() => client.query(INSERT))).toBe('read-only')
    })
    const readOnly = changed((at) => at.searchParams.set('options', '-c default_transaction_read_only=on'))
    expect(await prismaAt(readOnly, (prisma) => problem(() => write(prisma)))).toBe('read-only')
  })

  it('that it took too long', async () => {
    await connected(async (client) => {
      await client.query('SET statement_timeout = 10')
      expect(await problem(() => client.query('SELECT pg_sleep(30)'))).toBe('busy')
    })
  })

  it.each([
    ['53100', 'full'],
    ['53300', 'busy'],
    ['57P03', 'unreachable'],
    ['58030', 'failing'],
    ['XX001', 'corrupt'],
  ])('what the server means by %s', async (state, expected) => {
    const raise = `DO $$ BEGIN RAISE EXCEPTION 'as the server would' USING ERRCODE = '${state}'; END $$`
    expect(await connected((client) => problem(() => client.query(raise)))).toBe(expected)
    expect(await prismaAt(url, (prisma) => problem(() => prisma.$executeRawUnsafe(raise)))).toBe(expected)
  })
})

describe.each(DIALECTS)('on %s, says nothing of', (dialect) => {
  let prisma: Prisma
  beforeAll(async () => {
    prisma = openPrisma(await freshDatabase(dialect))
  })
  afterAll(() => prisma.$disconnect())

  it.each<[string, () => Promise<unknown>]>([
    ['a key that is taken', () => prisma.setting.createMany({ data: [1, 2].map(() => ({ name: 'twice', value: '' })) })],
    ['a statement that is wrong', () => prisma.$queryRaw`SELECT no_such_column FROM setting`],
    ['a row that is missing', () => prisma.setting.findUniqueOrThrow({ where: { name: 'missing' } })],
    ['a text that no database holds', () => prisma.$queryRaw`SELECT CAST(${'\ud800'} AS INTEGER) / 0, no_such_thing()`],
  ])('%s', async (_what, operation) => {
    expect(storageError(await failure(operation))).toBeUndefined()
  })
})

describe('elsewhere', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'SQLITE_FULL'],
    ['a mistake of ours', new TypeError('x is not a function')],
    ['a refusal', new AppError('OUT_OF_STOCK', { left: 0 })],
    [
      'an outside service that is down',
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED', syscall: 'connect' }) }),
    ],
    ['a client that went away', Object.assign(new Error('aborted'), { code: 'ECONNRESET' })],
  ])('sees no fault of the database in %s', (_what, error) => expect(storageError(error)).toBeUndefined())

  it('answers UNAVAILABLE with when to come again, keeps the cause, and knows its own answer again', () => {
    const cause = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    const error = storageError(cause)!
    expect(error).toMatchObject({ code: 'UNAVAILABLE', status: 503, details: { problem: 'full', retryAfter: 30 }, cause })
    expect(storageError(error)).toBe(error)
  })
})
