import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../test/app'
import { CORRUPTIONS } from '../../test/corruptions'
import { earn } from '../../test/earn'
import { giveAndVolunteer, holdPoints, indebt, letPointsExpire, moveReductions } from '../../test/movements'
import { picture, sendPhoto } from '../../test/photos'
import { sanjinWith } from '../../test/programmes'
import { sorted } from '../../test/refusal'
import { ride } from '../../test/rides'
import { reportWeek } from '../../test/week'
import { siteCode } from '../features/sites/site-code'
import { audit } from './audit'

jest.setTimeout(60_000)

describe.each(DIALECTS)('the audit, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  /** What the corruptions name: residents, one ride's record, one order of the same resident and one of its vouchers… */
  let names: Record<string, string>
  /** Checks that have found something wrong. */
  const alert = new Set<string>()
  beforeAll(async () => {
    // So that there are bonuses to look at.
    const programme = sanjinWith({ streaks: [{ days: 3, points: 5 }] })
    app = await startTestApp(dialect, { config: { programme } })
    await letPointsExpire(app)
    const week = await reportWeek(app)
    lin = week.lin
    await earn(app, lin, 1_000)
    const record = (await lin.client.ledger.page.query({ section: 'travel' })).lines[0]!.record
    const order = (await redeem(lin, 2)).id
    const voucher = await app.services.store.prisma.voucher.findFirstOrThrow({ where: { orderId: BigInt(order) } })
    await workload(week.chen)
    await giveAndVolunteer(app)
    names = {
      LIN: lin.residentId,
      WANG: (await indebt(app)).residentId,
      RECORD: record,
      ORDER: order,
      VOUCHER: String(voucher.id),
      HOLD: (await holdPoints(app)).posted,
      DONATED: (await moveReductions(app)).donated,
    }
  })
  afterAll(() => app.closeBalanced())

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

  const problems = async () => {
    const found = await app.problems()
    for (const problem of found) alert.add(problem.slice(0, problem.indexOf(': ')))
    return found
  }

  /** Runs a statement with the names filled in. */
  const run = async (sql: string) =>
    app.services.store.prisma.$executeRawUnsafe(sql.replace(/\b[A-Z]{3,}\b/g, (name) => names[name] ?? name))

  it.each(Object.entries(CORRUPTIONS))('finds %s', async (_what, { change, undo, finding }) => {
    expect(await run(change)).toBeGreaterThan(0)
    const found = await problems()
    await run(undo)
    expect(found).toContainEqual(expect.stringMatching(finding))
    expect(await app.problems()).toEqual([])
  })

  it.each([
    'UPDATE balance SET amount = -1 WHERE resident_id = LIN',
    'UPDATE transfer SET amount = 0 WHERE entry_id = RECORD',
    'UPDATE transfer SET amount = -amount WHERE entry_id = RECORD',
  ])('need not look for what the database itself refuses: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow(/check constraint/i)
  })

  it('finds an account below zero where the database no longer refuses one', async () => {
    const { prisma } = app.services.store
    const guard = 'balance_amount_check'
    const [definition] =
      dialect === 'sqlite'
        ? []
        : await prisma.$queryRawUnsafe<{ sql: string }[]>(
            `SELECT pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE conname = '${guard}'`,
          )
    const lift = definition ? `ALTER TABLE balance DROP CONSTRAINT ${guard}` : 'PRAGMA ignore_check_constraints = ON'
    const lower = definition
      ? `ALTER TABLE balance ADD CONSTRAINT ${guard} ${definition.sql}`
      : 'PRAGMA ignore_check_constraints = OFF'
    await run(lift)
    await run(`UPDATE balance SET amount = -amount WHERE resident_id = LIN AND account = 'carbon'`)
    const found = await problems()
    await run(`UPDATE balance SET amount = -amount WHERE resident_id = LIN AND account = 'carbon'`)
    await run(lower)
    expect(found).toContainEqual(expect.stringMatching(/^no resident account is below zero.*"account":"carbon"/))
  })

  it('finds what is missing: a record’s transfers, a balance, and a reversal', async () => {
    const { prisma } = app.services.store
    const rows = await prisma.transfer.findMany({ where: { entryId: BigInt(names.RECORD!) } })
    await prisma.transfer.deleteMany({ where: { entryId: BigInt(names.RECORD!) } })
    const withoutTransfers = await problems()
    await prisma.transfer.createMany({ data: rows })
    expect(withoutTransfers).toContainEqual(expect.stringMatching(/every record has its transfers/))

    const where = { residentId: BigInt(lin.residentId), account: 'carbon' }
    const balances = await prisma.balance.findMany({ where })
    await prisma.balance.deleteMany({ where })
    const withoutBalance = await problems()
    await prisma.balance.createMany({ data: balances })
    expect(withoutBalance).toContainEqual(expect.stringMatching(/^every balance .*"account":"carbon","holds":"?0/))

    const reversals = await prisma.reversal.findMany()
    await prisma.reversal.deleteMany()
    const withoutReversals = await problems()
    await prisma.reversal.createMany({ data: reversals })
    for (const finding of [/^every reversal takes back/, /^each resident’s days/, /^totals by day/])
      expect(withoutReversals).toContainEqual(expect.stringMatching(finding))
  })

  it('finds a balance of somebody who never did anything', async () => {
    const { prisma } = app.services.store
    await prisma.balance.create({ data: { shard: 1, residentId: 1n, account: 'points:2027', amount: 5n } })
    const found = await problems()
    await prisma.balance.deleteMany({ where: { residentId: 1n } })
    expect(found).toContainEqual(expect.stringMatching(/^every balance .*"resident_id":"?1"?,"account":"points:2027"/))
  })

  it('has found something wrong by every one of its checks', async () => {
    const names: string[] = []
    for await (const { name } of audit(app.services.config.database, app.services.programme)) names.push(name)
    expect([...alert].sort()).toEqual(names.sort())
  })
})
