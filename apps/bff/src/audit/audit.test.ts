import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../test/app'
import { CORRUPTIONS } from '../../test/corruptions'
import { earn } from '../../test/earn'
import { picture, sendPhoto } from '../../test/photos'
import { sorted } from '../../test/refusal'
import { ride } from '../../test/rides'
import { reportWeek } from '../../test/week'
import { siteCode } from '../features/sites/site-code'
import { audit } from './audit'

describe.each(DIALECTS)('the audit, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  /** One ride's record, one order of the same resident and one of its vouchers. */
  let record: string
  let order: string
  let voucher: string
  beforeAll(async () => {
    app = await startTestApp(dialect)
    const week = await reportWeek(app)
    lin = week.lin
    await earn(app, lin, 1_000)
    record = (await lin.client.ledger.page.query({ section: 'travel' })).lines[0]!.record
    order = (await redeem(lin, 2)).id
    voucher = String((await app.services.store.prisma.voucher.findFirstOrThrow({ where: { orderId: BigInt(order) } })).id)
    await workload(week.chen)
  })
  afterAll(async () => {
    expect(await app.problems()).toEqual([])
    await app.close()
  })

  const redeem = ({ client }: TestResident, quantity = 1) =>
    client.mall.redeem.mutate({ offerId: 1, quantity, requestId: randomUUID() })

  /** A bit of everything, much of it at once and some of it refused. */
  async function workload(chen: TestResident): Promise<void> {
    const act = ride(lin.subjects['meituan-bike']!)
    const { code } = siteCode(app.services.keys.siteCode, 1, app.clock.at)
    const { photo } = (await sendPhoto(app, chen.headers, picture())).body
    const period = { all: true as const }
    await sorted<unknown>([
      ...[lin, chen].map(({ client }) => client.checkIns.scan.mutate({ code, requestId: randomUUID() })),
      ...Array.from({ length: 10 }, () => redeem(lin)),
      ...[lin, chen].map(({ client }) =>
        client.certificates.issue.mutate({ period, holderName: '林晓', requestId: randomUUID() }),
      ),
      chen.client.checkIns.photo.mutate({ behaviour: 'clean-plate', photo, requestId: randomUUID() }),
      chen.client.bindings.withdraw.mutate({ partner: 'eleme' }),
      ...Array.from({ length: 5 }, () => app.report('meituan-bike', [act, ride('stranger'), ride(act.resident)])),
    ])
  }

  it('looks at everything, and finds nothing wrong', async () => {
    const looked: Record<string, number> = {}
    for await (const finding of audit(app.services.config.database, app.services.programme)) {
      expect(finding.problems).toEqual([])
      looked[finding.name] = finding.looked
    }
    for (const [name, n] of Object.entries(looked)) expect([name, n > 0]).toEqual([name, true])
    expect(looked['every record’s grams and points follow from its method']).toBe(
      await app.services.store.prisma.activityRecord.count(),
    )
    expect(looked['every balance equals the replay of its transfers']).toBe(await app.services.store.prisma.transfer.count())
  })

  /** A statement with the names of this test's resident, record, order and voucher filled in. */
  const run = async (sql: string) => {
    const { prisma } = app.services.store
    return prisma.$executeRawUnsafe(
      sql
        .replaceAll('LIN', lin.residentId)
        .replaceAll('RECORD', record)
        .replaceAll('ORDER', order)
        .replaceAll('VOUCHER', voucher),
    )
  }

  it.each(Object.entries(CORRUPTIONS))('finds %s', async (_what, { change, undo, finding }) => {
    expect(await run(change)).toBeGreaterThan(0)
    const problems = await app.problems()
    await run(undo)
    expect(problems).toContainEqual(expect.stringMatching(finding))
    expect(await app.problems()).toEqual([])
  })

  it.each([
    'UPDATE balance SET amount = -1 WHERE resident_id = LIN',
    'UPDATE transfer SET amount = 0 WHERE entry_id = RECORD',
    'UPDATE transfer SET amount = -amount WHERE entry_id = RECORD',
  ])('need not look for what the database itself refuses: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow(/check constraint/i)
  })

  it('finds what is missing: a record’s transfers, and a balance', async () => {
    const { prisma } = app.services.store
    const rows = await prisma.transfer.findMany({ where: { entryId: BigInt(record) } })
    await prisma.transfer.deleteMany({ where: { entryId: BigInt(record) } })
    const withoutTransfers = await app.problems()
    await prisma.transfer.createMany({ data: rows })
    expect(withoutTransfers).toContainEqual(expect.stringMatching(/every record has its transfers/))
    const where = { residentId: BigInt(lin.residentId), account: 'carbon' }
    const balances = await prisma.balance.findMany({ where })
    await prisma.balance.deleteMany({ where })
    const withoutBalance = await app.problems()
    await prisma.balance.createMany({ data: balances })
    expect(withoutBalance).toContainEqual(expect.stringMatching(/holds 0 in carbon/))
  })

  it('finds a balance of somebody who never did anything', async () => {
    const { prisma } = app.services.store
    await prisma.balance.create({ data: { shard: 1, residentId: 1n, account: 'points:2027', amount: 5n } })
    const problems = await app.problems()
    await prisma.balance.deleteMany({ where: { residentId: 1n } })
    expect(problems).toContainEqual(expect.stringMatching(/resident 1 holds 5 in points:2027 without a transfer/))
  })
})
