import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Outcome } from '@tanpuhui/contract'
import type { Database } from '@tanpuhui/store'
import { Client } from 'pg'
import { connectSqlite } from '../../../../packages/store/src/sqlite/connect'
import { freshDatabase } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../test/app'
import { runBuilt, startCommand } from '../../test/command'
import { earn } from '../../test/earn'
import { picture, sendPhoto } from '../../test/photos'
import { ride } from '../../test/rides'
import { until } from '../../test/until'
import { reportWeek } from '../../test/week'
import { siteCode } from '../features/sites/site-code'
import { makeSandboxResidents } from '../sandbox/residents'
import { compareAudits } from './compare-audits'

jest.setTimeout(120_000)

type Of<Dialect> = Extract<Database, { dialect: Dialect }>
/** More than two chunks of the table of residents. */
const RESIDENTS = 25_000

/** A programme on SQLite in which much has happened, stopped, and what it answered. */
interface Past {
  from: Of<'sqlite'>
  dataDir: string
  acts: object[]
  outcomes: Outcome[]
  lin: TestResident
  answers: unknown
  order: { offerId: number; quantity: number; requestId: string }
}

let past: Past
let scratch: string
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'copy-'))
  const app = await startTestApp('sqlite')
  const { lin, chen } = await reportWeek(app)
  await earn(app, lin, 1_000)
  const acts = [ride(lin.subjects['meituan-bike']!), ride(chen.subjects['meituan-bike']!), ride('stranger')]
  const outcomes = await app.report('meituan-bike', acts)
  const order = { offerId: 1, quantity: 2, requestId: randomUUID() }
  await lin.client.mall.redeem.mutate(order)
  const { code } = siteCode(app.services.keys.siteCode, 1, app.clock.at)
  await lin.client.checkIns.scan.mutate({ code, requestId: randomUUID() })
  const { photo } = (await sendPhoto(app, chen.headers, picture())).body
  await chen.client.checkIns.photo.mutate({ behaviour: 'clean-plate', photo, requestId: randomUUID() })
  await lin.client.certificates.issue.mutate({ period: { all: true }, holderName: '林“晓”🌿', requestId: randomUUID() })
  await chen.client.bindings.withdraw.mutate({ partner: 'eleme' })
  await app.staff('bureau')
  await makeSandboxResidents(app.services, { count: RESIDENTS, partnerId: app.services.programme.partners[0]!.id })
  const dataDir = path.join(scratch, 'data')
  cpSync(app.services.config.dataDir, dataDir, { recursive: true })
  const from = app.services.config.database as Of<'sqlite'>
  past = { from, dataDir, acts, outcomes, lin, answers: await answersTo(app, lin), order }
  await app.close()
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What a resident sees. */
async function answersTo(app: TestApp, { headers }: TestResident): Promise<unknown> {
  const client = app.client(headers)
  return Promise.all([
    client.home.get.query(),
    client.ledger.page.query({ section: 'travel' }),
    client.mall.orders.query(),
    client.certificates.list.query(),
    client.bindings.list.query(),
  ])
}

const url = ({ file }: Of<'sqlite'>) => `file:${file}`
const emptyTarget = async () => (await freshDatabase('postgresql')) as Of<'postgresql'>
const copyTo = (to: Of<'postgresql'>) => startCommand('copy', ['--from', url(past.from), '--to', to.url])

/** Starts a copy and stops it in the middle of the residents, by a row in its way that is not committed; `meanwhile` happens there. */
async function copyHeldUp(to: Of<'postgresql'>, meanwhile: (copy: ReturnType<typeof copyTo>) => Promise<unknown>) {
  const source = connectSqlite(past.from.file, { readonly: true })
  const [shard, id] = source
    .prepare('SELECT shard, id FROM resident ORDER BY shard, id LIMIT 1 OFFSET 15000')
    .raw()
    .get() as bigint[]
  source.close()
  const way = new Client({ connectionString: to.url })
  await way.connect()
  await way.query('BEGIN')
  await way.query(`INSERT INTO resident (shard, id, name, created_at) VALUES ($1, $2, 'in the way', 0)`, [shard, id])
  const copy = copyTo(to)
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'COPY%'`
  // Within a transaction, PostgreSQL shows the activity of others as it was at first.
  const watch = new Client({ connectionString: to.url })
  await watch.connect()
  await until(async () => (await watch.query(waiting)).rowCount)
  await meanwhile(copy)
  await way.query('ROLLBACK')
  await Promise.all([way.end(), watch.end()])
  return copy.ended
}

describe('npm run db:copy', () => {
  it('moves a programme, which goes on there as if nothing had been', async () => {
    const to = await emptyTarget()
    const first = await copyTo(to).ended
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringMatching(/复制 Copying █{24} 100%.*\n(.*\n)*.*Copied [\d,]+ rows in \d+ tables\./),
    })
    expect(first.output).toContain('the books balance on both sides')

    const app = await startTestApp('postgresql', { config: { database: to, dataDir: past.dataDir } })
    expect(await answersTo(app, past.lin)).toEqual(past.answers)
    const again = past.outcomes.map((outcome) => (outcome.status === 'credited' ? { ...outcome, status: 'duplicate' } : outcome))
    expect(past.outcomes.map(({ status }) => status)).toContain('credited')
    expect(await app.report('meituan-bike', past.acts)).toEqual(again)
    const lin = app.client(past.lin.headers)
    const orders = await lin.mall.orders.query()
    expect(orders).toContainEqual(await lin.mall.redeem.mutate(past.order))
    expect(await lin.mall.orders.query()).toEqual(orders)

    const known = new Set(
      (await app.services.store.prisma.activityRecord.findMany({ select: { id: true } })).map(({ id }) => String(id)),
    )
    const fresh = await app.report(
      'meituan-bike',
      Array.from({ length: 50 }, () => ride(past.lin.subjects['meituan-bike']!)),
    )
    expect(fresh.filter(({ status, record }) => status === 'credited' && !known.has(String(record)))).toHaveLength(50)
    expect(await app.problems()).toEqual([])
    const copiedAgain = await copyTo(to).ended
    expect(copiedAgain).toMatchObject({ code: 1, output: expect.stringContaining('and is left as it is') })
    expect(await app.problems()).toEqual([])
    await app.close()
  })

  it('counts on from the processes that made ids before, so that no new id meets an old one', async () => {
    const to = await emptyTarget()
    await copyTo(to).ended
    const source = connectSqlite(past.from.file, { readonly: true })
    const processes = source.prepare(`SELECT value FROM setting WHERE name = 'processes'`).pluck().get()
    source.close()
    const target = new Client({ connectionString: to.url })
    await target.connect()
    expect((await target.query(`SELECT value FROM setting WHERE name = 'processes'`)).rows).toEqual([{ value: processes }])
    await target.end()
  })

  it('goes on after SIGKILL, ends exactly, and says so when it is run once more', async () => {
    const to = await emptyTarget()
    const killed = await copyHeldUp(to, async ({ child }) => child.kill('SIGKILL'))
    expect(killed.code).toBeNull()
    expect(await copyTo(to).ended).toMatchObject({
      code: 0,
      output: expect.stringMatching(/\([\d,]+ of them by the copy that was interrupted\)/),
    })
    expect(await copyTo(to).ended).toMatchObject({ code: 0, output: expect.stringContaining('nothing was written') })
  })

  it('ends with 1 when the source was written to meanwhile', async () => {
    const write = async () => {
      const db = connectSqlite(past.from.file)
      db.exec(
        `INSERT INTO setting (name, value) VALUES ('written-meanwhile', '1'); DELETE FROM setting WHERE name = 'written-meanwhile'`,
      )
      db.close()
    }
    expect(await copyHeldUp(await emptyTarget(), write)).toMatchObject({
      code: 1,
      output: expect.stringContaining('lacks those writes'),
    })
  })

  it('explains itself when it is called wrongly', async () => {
    const to = await emptyTarget()
    const calls = [
      [],
      ['--from', to.url, '--to', url(past.from)],
      ['--from', 'file:/nowhere/x.db', '--to', to.url],
      ['--from', 'mysql://x', '--to', to.url],
    ]
    const ended = await Promise.all(calls.map((args) => runBuilt('copy', args)))
    expect(ended.map(({ code }) => code)).toEqual([1, 1, 1, 1])
    for (const [i, words] of [
      'usage: npm run db:copy',
      'from SQLite',
      'There is no database at /nowhere/x.db',
      'must be file:',
    ].entries())
      expect(ended[i]!.output).toContain(words)
  })
})

it('the audits of two databases that differ are told apart', async () => {
  const said = jest.spyOn(console, 'log').mockImplementation()
  const app = await startTestApp('postgresql')
  await expect(compareAudits(past.from, app.services.config.database, app.services.programme)).rejects.toThrow(
    /The audits differ: every record/,
  )
  expect(said.mock.calls.flat().join('\n')).toMatch(/\(\d+ ≠ 0\)/)
  said.mockRestore()
  await app.close()
})
