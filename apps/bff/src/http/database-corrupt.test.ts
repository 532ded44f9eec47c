import { randomUUID } from 'node:crypto'
import { closeSync, copyFileSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { signedHeaders } from '@tanpuhui/partner-sdk'
import { Client } from 'pg'
import { connectSqlite } from '../../../../packages/store/src/sqlite/connect'
import { type PostgresServer, startPostgres } from '../../../../packages/store/test/postgres-server'
import { type Acknowledged, acknowledged } from '../../test/acknowledged'
import { startTestApp, type TestApp } from '../../test/app'
import { runBuilt } from '../../test/command'
import { ride } from '../../test/rides'
import { buildServer } from './server'

jest.setTimeout(60_000)

const PAGE = 4_096
const BROKEN = { code: 'UNAVAILABLE', retryAfter: '300', problem: 'corrupt' }

function overwrite(file: string, at: number, bytes: Buffer): void {
  const open = openSync(file, 'r+')
  writeSync(open, bytes, 0, bytes.length, at)
  closeSync(open)
}
const spoil = (file: string, at: number, length: number) => overwrite(file, at, Buffer.alloc(length, 0xa5))

describe('a SQLite file with a spoilt page', () => {
  let app: TestApp
  let file: string
  let backup: string
  let acts: Acknowledged
  let subject: string
  beforeEach(async () => {
    app = await startTestApp('sqlite')
    file = (app.services.config.database as { file: string }).file
    backup = `${file}.backup`
    subject = (await app.resident('小林', 'meituan-bike')).subjects['meituan-bike']!
    acts = acknowledged(() => app, subject)
    expect(await acts.send(5)).toBeNull()
    onFile((db) => db.prepare('VACUUM INTO ?').run(backup))
  })
  afterEach(async () => {
    await restart(() => {
      for (const part of ['-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
      copyFileSync(backup, file)
    })
    expect(await counted()).toBe(5)
    const sent = await acts.hold()
    expect(await counted()).toBe(sent)
    expect(await app.problems()).toEqual([])
    await app.close()
  })

  const counted = async () => (await app.client().totals.public.query()).acts
  function onFile(work: (db: ReturnType<typeof connectSqlite>) => void): void {
    const db = connectSqlite(file)
    work(db)
    db.close()
  }
  async function restart(between: () => void): Promise<void> {
    const { database } = app.services.config
    await app.close()
    between()
    app = await startTestApp('sqlite', { config: { database } })
  }
  /** Spoils the first page of the keys that make acts unique. What other tables hold stays whole. */
  const spoilKeys = () =>
    onFile((db) => {
      db.pragma('wal_checkpoint(TRUNCATE)')
      const { rootpage } = db.prepare(`SELECT rootpage FROM sqlite_master WHERE name = 'act_key'`).get() as { rootpage: bigint }
      spoil(file, Number(rootpage - 1n) * PAGE, PAGE)
      // The server’s connections trust the pages that they remember until somebody else has written.
      db.exec(`UPDATE setting SET value = value || '' WHERE name = 'processes'`)
    })

  it('takes no act while the server runs, and leaves what is whole readable', async () => {
    spoilKeys()
    expect(await acts.send(5)).toEqual(BROKEN)
    expect(await acts.send(5)).toEqual(BROKEN)
    expect(await counted()).toBe(5)
  })

  it('takes no act from a server that starts on it', async () => {
    await restart(spoilKeys)
    expect(await acts.send(5)).toEqual(BROKEN)
    expect(await counted()).toBe(5)
  })

  it('is called corrupt in the log, with what to do, once in a while and not with every request', async () => {
    spoilKeys()
    const { config } = app.services
    let log = ''
    const logTo = new Writable({
      write(chunk, _encoding, done) {
        log += chunk
        done()
      },
    })
    const server = await buildServer({ ...app.services, config: { ...config, logLevel: 'error' } }, { logTo })
    const url = await server.listen({ host: '127.0.0.1', port: 0 })
    const partner = app.partners.find(({ code }) => code === 'meituan-bike')!
    const body = JSON.stringify({ activities: [ride(subject)] })
    const headers = signedHeaders(partner, { id: randomUUID(), at: new Date(app.clock.at), body })
    const post = () => fetch(`${url}/partner/v1/activities`, { method: 'POST', headers, body })
    const answers = await Promise.all(Array.from({ length: 20 }, post))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 503))
    await server.close()
    expect(log).toMatch(/database is corrupt.*restore the last backup/)
    expect(log.match(/is corrupt/g)!.length).toBeLessThan(20)
  })

  it('is called corrupt by npm run verify, with what to do', async () => {
    spoilKeys()
    const { code, output } = await runBuilt('verify', [], { DATABASE_URL: `file:${file}` })
    expect(code).toBe(1)
    expect(output).toMatch(/corrupt.*restore the last backup/)
    expect(output).not.toMatch(/\n\s+at /)
  })
})

describe('a PostgreSQL table with a spoilt page', () => {
  it('is told from others, takes no act, and still serves what is whole', async () => {
    const postgres: PostgresServer = await startPostgres()
    const url = postgres.url('postgres')
    const app = await startTestApp('postgresql', { config: { database: { dialect: 'postgresql', url } } })
    const lin = await app.resident('小林', 'meituan-bike')
    const acts = acknowledged(() => app, lin.subjects['meituan-bike']!)
    const counted = async () => (await app.client().totals.public.query()).acts
    expect(await acts.send(5)).toBeNull()

    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query('CHECKPOINT')
    const [{ file }] = (await client.query(`SELECT pg_relation_filepath('act_key') AS file`)).rows as [{ file: string }]
    await client.end()
    await postgres.halt()
    const table = path.join(postgres.folder, 'data', file)
    const whole = readFileSync(table)
    spoil(table, 0, whole.length)
    await postgres.start()
    expect(await acts.send(5)).toEqual(BROKEN)
    expect(await counted()).toBe(5)

    await postgres.halt()
    overwrite(table, 0, whole)
    await postgres.start()
    expect(await acts.hold()).toBe(10)
    expect(await counted()).toBe(10)
    expect(await app.problems()).toEqual([])
    await app.close()
    await postgres.stop()
  })
})
