import { Client } from 'pg'
import { type PostgresServer, startPostgres } from '../../../../packages/store/test/postgres-server'
import { type Acknowledged, acknowledged } from '../../test/acknowledged'
import { startTestApp, type TestApp, type TestResident } from '../../test/app'
import { staffInRole } from '../../test/callers'
import { knock } from '../../test/doors'
import { until } from '../../test/until'

jest.setTimeout(60_000)

/** A PostgreSQL of its own: here it is stopped, killed and made read-only. */
let postgres: PostgresServer
let app: TestApp
let lin: TestResident
let staff: { cookie: string }
let acts: Acknowledged
beforeAll(async () => {
  postgres = await startPostgres()
  app = await startTestApp('postgresql', { config: { database: { dialect: 'postgresql', url: postgres.url('postgres') } } })
  lin = await app.resident('小林', 'meituan-bike')
  staff = await staffInRole(app, 'admin')
  acts = acknowledged(() => app, lin.subjects['meituan-bike']!)
})
beforeEach(async () => {
  expect(await acts.send(5)).toBeNull()
})
/** Whatever was done to the database, nobody had to do anything to the server. */
afterEach(async () => {
  await until(async () => (await fetch(`${app.url}/readyz`)).status === 200)
  const sent = await acts.hold()
  expect((await app.client().totals.public.query()).acts).toBe(sent)
  expect(await app.problems()).toEqual([])
})
afterAll(async () => {
  await app.close()
  await postgres.stop()
})

async function administer<T>(...statements: string[]): Promise<T[]> {
  const client = new Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  try {
    await client.query('SET default_transaction_read_only = off')
    let rows: T[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
const TERMINATE = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname IS NOT NULL'
const doors = () => knock(app, lin, staff)

it('answers 503 UNAVAILABLE at every door while PostgreSQL is stopped, and says that it lives', async () => {
  await postgres.halt()
  for (const [door, answer] of Object.entries(await doors()))
    expect([door, answer]).toEqual([door, { status: 503, code: 'UNAVAILABLE' }])
  expect(await acts.send()).toEqual({ code: 'UNAVAILABLE', retryAfter: '2', problem: 'unreachable' })
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
  await postgres.start()
})

it('acknowledges nothing that PostgreSQL has lost when it is killed in the middle of batches', async () => {
  const batches = Promise.all(Array.from({ length: 40 }, () => acts.send(50)))
  await until(async () => (await administer<{ n: number }>('SELECT count(*)::int AS n FROM activity_record'))[0]!.n > 100)
  await postgres.crash()
  expect(await batches).toContainEqual(expect.objectContaining({ code: 'UNAVAILABLE' }))
  await postgres.start()
})

it('outlives its connections being cut, again and again, while batches run', async () => {
  let refused = 0
  while (refused === 0) {
    const batches = Promise.all(Array.from({ length: 20 }, () => acts.send(20)))
    await administer(TERMINATE)
    refused = (await batches).filter(Boolean).length
  }
  for (const [door, { status }] of Object.entries(await doors()))
    expect([door, status < 500 || status === 503]).toEqual([door, true])
})

it('refuses writes and goes on reading while PostgreSQL is read-only, and writes again by itself', async () => {
  const readOnly = (state: 'on' | 'off') =>
    administer(`ALTER SYSTEM SET default_transaction_read_only = ${state}`, 'SELECT pg_reload_conf()')
  await readOnly('on')
  await until(async () => (await acts.send())?.problem === 'read-only')
  expect(await acts.send()).toEqual({ code: 'UNAVAILABLE', retryAfter: '30', problem: 'read-only' })
  const answers = await doors()
  expect(answers['POST /sandbox/sign-in']).toEqual({ status: 503, code: 'UNAVAILABLE' })
  expect(answers['mall.redeem']).toEqual({ status: 503, code: 'UNAVAILABLE' })
  expect(answers['profile.rename']).toEqual({ status: 503, code: 'UNAVAILABLE' })
  for (const door of ['GET /public/v1/totals', 'home.get', 'ledger.page', 'totals.overview'])
    expect([door, answers[door]!.status]).toEqual([door, 200])
  await readOnly('off')
  await until(async () => (await acts.send()) === null)
})
