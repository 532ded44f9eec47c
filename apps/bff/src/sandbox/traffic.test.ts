import { rmSync } from 'node:fs'
import { createTRPCClient, httpLink } from '@trpc/client'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { NOON, testConfig } from '../../test/app'
import { until } from '../../test/until'
import { startApp } from '../app'
import { audit } from '../audit/audit'
import type { Config } from '../config'
import { programmeNamed } from '../programme'
import type { AppRouter } from '../trpc/router'

describe.each(DIALECTS)('the sandbox’s partners at work, on %s', (dialect) => {
  let config: Config
  beforeAll(async () => {
    config = await testConfig(dialect, { sandboxTraffic: true })
  })
  afterAll(async () => {
    const problems: string[] = []
    for await (const finding of audit(config.database, programmeNamed(config.programme))) problems.push(...finding.problems)
    expect(problems).toEqual([])
    rmSync(config.dataDir, { recursive: true })
  })
  const start = () => startApp(config, () => NOON + Math.floor(performance.now()))
  const clientOf = (url: string, headers = {}) =>
    createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers })] })
  const publicTotals = async (url: string) =>
    (await fetch(`${url}/public/v1/totals`)).json() as Promise<{ acts: number; people: number; mg: number }>

  /** Signs somebody new in, binds an account, and waits for the ride that the partner then reports. */
  async function firstRideOf(name: string, url: string) {
    const { token } = await clientOf(url).session.wechat.mutate({ code: `sandbox:${name}` })
    const own = clientOf(url, { authorization: `Bearer ${token}` })
    await own.bindings.authorise.mutate({ partner: 'meituan-bike' })
    return until(async () => (await own.ledger.page.query({})).lines[0], 60_000)
  }

  it('report weeks of acts through the signed door, and a ride of 1250 g for everybody who comes', async () => {
    const app = await start()
    expect(
      (await until(() => publicTotals(app.url).then((totals) => (totals.acts > 0 ? totals : undefined))))!.mg,
    ).toBeGreaterThan(0)
    const ride = await firstRideOf('新来的', app.url)
    expect(ride).toMatchObject({ behaviour: 'shared-bike-ride', evidence: 'partner-verified', mg: 1_250_000, points: 125 })
    const { prisma } = app.services.store
    const { district } = await prisma.activityRecord.findFirstOrThrow({ where: { id: BigInt(ride!.record) } })
    // A district, not the whole province.
    expect(district).toMatch(/^14\d\d(?!00)\d\d$/)
    expect(await prisma.refusal.count()).toBe(0)
    const days = await prisma.rollupDay.groupBy({ by: ['day'] })
    expect(days.length).toBeGreaterThanOrEqual(45)
    const partners = await prisma.rollupDay.groupBy({ by: ['partnerId'], _sum: { acts: true } })
    expect(partners.map(({ partnerId }) => partnerId).sort()).toEqual([2, 3, 4, 5, 6, 7, 8])
    for (const { _sum } of partners) expect(Number(_sum.acts)).toBeGreaterThan(45 * 10)
    await until(async () => (await prisma.membership.count()) === 135)
    const { districtBoards, organisationBoards } = app.services
    expect((await districtBoards('all')).rows.length).toBeGreaterThan(3)
    expect((await organisationBoards('all')).rows).toHaveLength(3)

    const before = performance.now()
    await app.close()
    expect(performance.now() - before).toBeLessThan(3_000)
  }, 90_000)

  it('do not report those weeks again at the next start', async () => {
    const app = await start()
    const { acts } = await publicTotals(app.url)
    await firstRideOf('第二位', app.url)
    expect((await publicTotals(app.url)).acts - acts).toBeLessThan(20)
    await app.close()
  }, 90_000)

  it('stop at once, even in the midst of their weeks', async () => {
    const busy = await testConfig(dialect, { sandboxTraffic: true })
    const app = await startApp(busy, () => NOON)
    await until(() => publicTotals(app.url).then(({ acts }) => acts > 0))
    const before = performance.now()
    await app.close()
    expect(performance.now() - before).toBeLessThan(3_000)
    rmSync(busy.dataDir, { recursive: true })
  }, 60_000)
})
