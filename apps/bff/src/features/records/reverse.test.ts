import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { earn } from '../../../test/earn'
import { rider } from '../../../test/movements'
import { refusal, refusalCode, sorted } from '../../../test/refusal'

const REASON = '同一次骑行被两家企业上报'

describe.each(DIALECTS)('staff take a credit back, on %s', (dialect) => {
  let app: TestApp
  let reviewer: ReturnType<TestApp['client']>
  let people = 0
  beforeAll(async () => {
    app = await startTestApp(dialect)
    reviewer = app.client(await staffInRole(app, 'reviewer'))
  })
  afterAll(() => app.closeBalanced())

  const somebodyWith = (...rides: number[]) => rider(app, `骑手${++people}`, ...rides)
  const reverse = (
    { residentId, records }: { residentId: string; records: string[] },
    { client = reviewer, record = records[0]!, resident = residentId, reason = REASON } = {},
  ) => client.records.reverse.mutate({ record, resident, reason })
  const auditOf = (subject: string) => app.services.store.prisma.auditEntry.findMany({ where: { subject } })
  const totals = () => app.client().totals.public.query()

  it('and the resident reads when and why, wherever the act stands', async () => {
    const lin = await somebodyWith(125, 25)
    const reversed = { at: '2026-11-21T12:00:00+08:00', reason: { zh: REASON, en: REASON } }
    expect(await reverse(lin)).toEqual({ record: lin.records[0], reversed })
    const expected = [
      [lin.records[1], null],
      [lin.records[0], reversed],
    ]
    const { recent, ...home } = await lin.client.home.get.query()
    expect(home).toMatchObject({ totalMg: 250_000, acts: 1, points: 25 })
    for (const lines of [(await lin.client.ledger.page.query({})).lines, recent])
      expect(lines.map((line) => [line.record, line.reversed])).toEqual(expected)
    expect((await lin.client.ledger.receipt.query({ record: lin.records[0]! })).line).toMatchObject({ mg: 1_250_000, reversed })
  })

  it('by a counter-entry that the receipt shows after the credit', async () => {
    const lin = await somebodyWith(125)
    await reverse(lin)
    const { transfers } = await lin.client.ledger.receipt.query({ record: lin.records[0]! })
    expect(transfers.map(({ debit, credit, amount, reason }) => [debit, credit, amount, reason])).toEqual([
      ['programme:reductions', 'carbon', 1_250_000, 'credit'],
      ['programme:points-issued', 'points:2027', 125, 'credit'],
      ['carbon', 'programme:reductions', 1_250_000, 'reversal'],
      ['points:2027', 'programme:points-issued', 125, 'reversal'],
    ])
  })

  it('out of every total, as if it had never been counted', async () => {
    const before = await totals()
    const lin = await somebodyWith(125)
    expect(await totals()).toMatchObject({ people: before.people + 1, acts: before.acts + 1, mg: before.mg + 1_250_000 })
    await reverse(lin)
    expect(await totals()).toEqual(before)
    expect(await lin.client.ledger.chart.query({ step: 'year' })).toMatchObject({ totalMg: 0, acts: 0 })
    expect(await lin.client.certificates.preview.query({ period: { all: true } })).toMatchObject({ mg: 0, acts: 0 })
  })

  it('also when its points have been spent: what is earned next fills the hole first', async () => {
    const lin = await somebodyWith(125)
    await lin.client.mall.redeem.mutate({ offerId: 1, quantity: 1, requestId: randomUUID() })
    await reverse(lin)
    expect(await lin.client.mall.wallet.query()).toEqual({ points: 0, lots: [], owed: 100 })
    await earn(app, lin, 75)
    expect(await lin.client.mall.wallet.query()).toEqual({ points: 0, lots: [], owed: 25 })
    await earn(app, lin, 75)
    expect((await lin.client.mall.wallet.query()).points).toBe(50)
    const [newest] = (await lin.client.ledger.page.query({})).lines
    const { transfers } = await lin.client.ledger.receipt.query({ record: newest!.record })
    expect(transfers.at(-1)).toEqual({ unit: 'points', debit: 'points:2027', credit: 'points:owed', amount: 25, reason: 'fill' })
  })

  it('and it is known who did it, and why', async () => {
    const lin = await somebodyWith(25)
    await reverse(lin, { client: app.client(await app.staff('bureau')) })
    const { id } = await app.services.store.prisma.staff.findUniqueOrThrow({ where: { username: 'bureau' } })
    const entries = await auditOf(lin.records[0]!)
    expect(entries).toMatchObject([{ staffId: id, action: 'records.reverse', at: BigInt(app.clock.at) }])
    expect(JSON.parse(entries[0]!.details)).toEqual({ reason: REASON })
  })

  it('once, when they do it ten times at once', async () => {
    const lin = await somebodyWith(125)
    const { answers, codes } = await sorted(Array.from({ length: 10 }, () => reverse(lin)))
    expect(answers).toHaveLength(1)
    expect(codes).toEqual(Array(9).fill('RECORD_REVERSED'))
    expect(await auditOf(lin.records[0]!)).toHaveLength(1)
    expect((await lin.client.home.get.query()).totalMg).toBe(0)
  })

  it('only a record that there is, of the resident they name, with a reason', async () => {
    const [lin, chen] = [await somebodyWith(25), await somebodyWith(25)]
    expect(await refusal(reverse(lin, { record: '1' }))).toMatchObject({ code: 'RECORD_UNKNOWN', status: 404 })
    expect(await refusalCode(reverse(lin, { resident: chen.residentId }))).toBe('RECORD_UNKNOWN')
    for (const wrong of [{ reason: ' x ' }, { record: '-1' }, { resident: '9223372036854775808' }])
      expect(await refusal(reverse(lin, wrong))).toMatchObject({ code: 'MALFORMED', status: 400 })
    expect(await auditOf(lin.records[0]!)).toEqual([])
    expect((await lin.client.home.get.query()).points).toBe(25)
  })

  it('as reviewers and admins only', async () => {
    const lin = await somebodyWith(25)
    for (const role of ['viewer', 'operator', 'methodologist', 'auditor'] as const)
      expect(await refusalCode(reverse(lin, { client: app.client(await staffInRole(app, role)) }))).toBe('FORBIDDEN')
    expect(await refusalCode(reverse(lin, { client: lin.client }))).toBe('SESSION_REQUIRED')
    expect((await lin.client.ledger.page.query({})).lines[0]!.reversed).toBeNull()
  })

  it('and the same act reported again stays taken back', async () => {
    const lin = await somebodyWith(125)
    await reverse(lin)
    const { prisma } = app.services.store
    const { externalId } = await prisma.activityRecord.findFirstOrThrow({ where: { id: BigInt(lin.records[0]!) } })
    const other = { id: externalId, resident: lin.subjects['meituan-bike'], behaviour: 'shared-bike-ride', district: '140105' }
    const [outcome] = await app.report('meituan-bike', [
      { ...other, occurredAt: '2026-11-20T09:00:00+08:00', data: { distanceKm: '5', durationMinutes: 23 } },
    ])
    expect(outcome).toMatchObject({ status: 'refused', reason: { code: 'ID_REUSED' } })
    expect((await lin.client.home.get.query()).totalMg).toBe(0)
  })
})
