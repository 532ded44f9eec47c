import { connectSqlite } from '../../../../packages/store/src/sqlite/connect'
import { acknowledged } from '../../test/acknowledged'
import { startTestApp } from '../../test/app'

jest.setTimeout(60_000)

it('answers 503 while another program keeps the SQLite file locked, goes on reading, and writes again when it lets go', async () => {
  const app = await startTestApp('sqlite')
  const lin = await app.resident('小林', 'meituan-bike')
  const acts = acknowledged(() => app, lin.subjects['meituan-bike']!)
  expect(await acts.send(5)).toBeNull()

  const other = connectSqlite((app.services.config.database as { file: string }).file)
  other.exec('BEGIN IMMEDIATE')
  const [refused, { lines }] = await Promise.all([acts.send(5), lin.client.ledger.page.query({})])
  expect(refused).toEqual({ code: 'UNAVAILABLE', retryAfter: '2', problem: 'busy' })
  expect(lines).toHaveLength(5)
  const waiting = acts.send(5)
  other.exec('ROLLBACK')
  other.close()
  expect(await waiting).toBeNull()

  expect(await acts.hold()).toBe(15)
  expect((await app.client().totals.public.query()).acts).toBe(15)
  expect(await app.problems()).toEqual([])
  await app.close()
})
