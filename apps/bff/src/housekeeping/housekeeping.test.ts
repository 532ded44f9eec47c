import { randomUUID } from 'node:crypto'
import { shardOf } from '@tanpuhui/store'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../test/app'
import { earn } from '../../test/earn'
import { rider } from '../../test/movements'
import { until } from '../../test/until'
import type { Services } from '../services'
import { expireHolds } from './expire-holds'
import { expirePoints } from './expire-points'
import { startHousekeeping } from './start'

const LAST_MOMENT_OF_2027 = Date.parse('2027-12-31T23:59:59.999+08:00')
const OFTEN = { holds: 10, points: 10 }

jest.setTimeout(30_000)

describe.each(DIALECTS)('housekeeping, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect)
  })
  afterEach(() => app.closeBalanced())

  const hold = ({ residentId }: TestResident, points: number, expiresAt: number) => {
    const { writes, newId } = app.services.store
    const wish = { requestId: randomUUID(), points, purpose: '演出票', year: 2026, at: app.clock.at, expiresAt }
    return writes.holdPoints({ holdId: newId(), residentId: BigInt(residentId), ...wish })
  }
  const pointsOf = async ({ client }: TestResident) => (await client.mall.wallet.query()).points
  const expiries = () =>
    app.services.store.prisma.transfer.findMany({ where: { reason: 'points-expiry' }, orderBy: { residentId: 'asc' } })
  /** Everything that is logged. */
  const listen = () => {
    const lines: [string, string][] = []
    const say = (level: string) => (_details: unknown, line?: string) => void lines.push([level, line!])
    return { lines, log: { info: say('info'), error: say('error') } as Parameters<typeof startHousekeeping>[0]['log'] }
  }

  it('expires last year’s points at the turn of the year in China, and leaves the others', async () => {
    const [lin, chen] = [await rider(app, '小林', 125), await rider(app, '小陈', 50)]
    app.clock.at = LAST_MOMENT_OF_2027
    const later = await rider(app, '小林', 25)
    expect(await expirePoints(app.services)).toBe(0)
    expect(await later.client.mall.wallet.query()).toEqual({
      points: 150,
      lots: [
        { points: 125, expiresOn: '2027-12-31' },
        { points: 25, expiresOn: '2028-12-31' },
      ],
      owed: 0,
    })
    app.clock.at += 1
    expect(await expirePoints(app.services)).toBe(2)
    const again = await app.resident('小林')
    expect(await again.client.mall.wallet.query()).toEqual({
      points: 25,
      lots: [{ points: 25, expiresOn: '2028-12-31' }],
      owed: 0,
    })
    expect((await again.client.home.get.query()).points).toBe(25)
    expect(
      (await expiries()).map(({ residentId, shard, debit, credit, amount, at }) => [
        String(residentId),
        shard,
        debit,
        credit,
        Number(amount),
        Number(at),
      ]),
    ).toEqual([
      [lin.residentId, shardOf(lin.residentId), 'points:2027', 'programme:points-expired', 125, LAST_MOMENT_OF_2027 + 1],
      [chen.residentId, shardOf(chen.residentId), 'points:2027', 'programme:points-expired', 50, LAST_MOMENT_OF_2027 + 1],
    ])
  })

  it('expires each lot once, however many processes do it at once', async () => {
    for (const name of ['小林', '小陈', '小赵']) await rider(app, name, 25)
    app.clock.at = LAST_MOMENT_OF_2027 + 1
    const counts = await Promise.all(Array.from({ length: 4 }, () => expirePoints(app.services)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
    expect(await expiries()).toHaveLength(3)
  })

  it('gives back what was held past its time, once, however many processes do it at once', async () => {
    const lin = await rider(app, '小林', 125)
    const until = app.clock.at + 60_000
    for (let i = 0; i < 8; i++) await hold(lin, 10, until)
    await hold(lin, 5, until + 1)
    expect(await pointsOf(lin)).toBe(40)
    app.clock.at = until - 1
    expect(await expireHolds(app.services)).toBe(0)
    app.clock.at = until
    const counts = await Promise.all(Array.from({ length: 4 }, () => expireHolds(app.services)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8)
    expect(await pointsOf(lin)).toBe(120)
  })

  it('is not stopped by more holds than fit one turn’s transaction', async () => {
    const lin = await rider(app, '小林', 1_000)
    await Promise.all(Array.from({ length: 201 }, () => hold(lin, 1, app.clock.at + 1)))
    app.clock.at += 1
    expect(await expireHolds(app.services)).toBe(201)
    expect(await pointsOf(lin)).toBe(1_000)
  })

  it('lets points expire that a hold gave back after their year', async () => {
    const lin = await rider(app, '小林', 125)
    await hold(lin, 100, LAST_MOMENT_OF_2027 + 1_000)
    app.clock.at = LAST_MOMENT_OF_2027 + 1
    expect(await expirePoints(app.services)).toBe(1)
    app.clock.at += 1_000
    expect([await expireHolds(app.services), await expirePoints(app.services)]).toEqual([1, 1])
    expect((await expiries()).map(({ amount }) => Number(amount)).sort()).toEqual([100, 25])
  })

  it('is done without being asked while the server runs, and no longer when it has stopped', async () => {
    const lin = await rider(app, '小林', 125)
    await hold(lin, 100, app.clock.at + 60_000)
    const { lines, log } = listen()
    const housekeeping = startHousekeeping({ services: app.services, log, every: OFTEN })
    await until(async () => (await app.services.store.prisma.hold.count({ where: { state: 'pending' } })) === 1)
    app.clock.at += 60_000
    await until(async () => (await pointsOf(lin)) === 125)
    app.clock.at = LAST_MOMENT_OF_2027 + 1
    await until(async () => (await expiries()).length === 1)
    await until(async () => lines.length === 2)
    expect(lines).toEqual([
      ['info', 'expiry of holds: done'],
      ['info', 'expiry of points: done'],
    ])
    await housekeeping.stop()
    await earn(app, await app.resident('小林', 'meituan-bike'), 25)
    app.clock.at = Date.parse('2029-01-01T00:00:00+08:00')
    expect(await expiries()).toHaveLength(1)
  })

  it('tells of a job that failed, and tries again at its next turn', async () => {
    const lin = await rider(app, '小林', 125)
    await hold(lin, 100, app.clock.at)
    let failures = 3
    const { store } = app.services
    const writes = {
      ...store.writes,
      expireHolds: (expiry: Parameters<typeof store.writes.expireHolds>[0]) =>
        failures-- > 0 ? Promise.reject(new Error('disk full')) : store.writes.expireHolds(expiry),
    }
    const { lines, log } = listen()
    const services: Services = { ...app.services, store: { ...store, writes } }
    const housekeeping = startHousekeeping({ services, log, every: OFTEN })
    await until(async () => (await pointsOf(lin)) === 125)
    await until(async () => lines.length === 4)
    await housekeeping.stop()
    expect(lines).toEqual([
      ...Array(3).fill(['error', 'expiry of holds: failed; tried again at the next turn']),
      ['info', 'expiry of holds: done'],
    ])
  })

  it('stops at once, whatever it is waiting for', async () => {
    const housekeeping = startHousekeeping({ services: app.services, log: listen().log })
    const before = performance.now()
    await housekeeping.stop()
    expect(performance.now() - before).toBeLessThan(3_000)
  })
})
