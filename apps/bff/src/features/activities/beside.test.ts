import { randomUUID } from 'node:crypto'
import { localIso } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusal } from '../../../test/refusal'
import { siteCode } from '../sites/site-code'

jest.setTimeout(30_000)

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const MORNING = Date.parse('2026-11-20T08:00:00+08:00')

describe.each(DIALECTS)('an act beside others, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterAll(() => app.closeBalanced())

  const PARTNERS = ['meituan-bike', 'qingju-bike', 'amap', 'metro', 'canteen', 'werun', 'utilities', 'eleme', 'green-bank']
  const somebody = () => app.resident(randomUUID(), ...PARTNERS)
  /** One act of somebody, told by a partner. */
  async function tell(who: TestResident, partner: string, behaviour: string, { at = MORNING, minutes = 0, data = {} } = {}) {
    const act = {
      id: randomUUID() as string,
      resident: who.subjects[partner]!,
      behaviour,
      occurredAt: localIso(at),
      ...(minutes > 0 ? { endedAt: localIso(at + minutes * MINUTE) } : {}),
      district: '110105',
      data,
    }
    const [outcome] = await app.report(partner, [act])
    return outcome!
  }
  const bike = (who: TestResident, partner: string, at = MORNING, data = {}) =>
    tell(who, partner, 'shared-bike-ride', { at, minutes: 23, data: { distanceKm: '5', durationMinutes: 23, ...data } })
  const code = ({ status, reason }: Awaited<ReturnType<typeof tell>>) => reason?.code ?? status

  it('one ride told by two partners counts once, and the resident reads through whom', async () => {
    const lin = await somebody()
    expect(code(await bike(lin, 'meituan-bike'))).toBe('credited')
    const second = await bike(lin, 'qingju-bike', MORNING + 2 * MINUTE)
    expect(second).toMatchObject({
      status: 'refused',
      mg: 0,
      reason: {
        code: 'TRIP_OVERLAPS',
        message: '已通过美团单车在 11-20 08:00 计入，这次不重复计',
        messageEn: 'Already counted through Meituan Bike at 11-20 08:00; it is not counted twice',
      },
    })
    expect(code(await bike(lin, 'qingju-bike', MORNING + 23 * MINUTE))).toBe('credited')
    expect((await lin.client.home.get.query()).totalMg).toBe(2_500_000)
  })

  it('one order told by two partners counts once, however long after', async () => {
    const lin = await somebody()
    expect(code(await bike(lin, 'meituan-bike', MORNING - 72 * HOUR, { orderId: 'A-1' }))).toBe('credited')
    expect(code(await bike(lin, 'qingju-bike', MORNING, { orderId: 'A-1' }))).toBe('SAME_ORDER')
    expect(code(await bike(lin, 'qingju-bike', MORNING, { orderId: 'A-2' }))).toBe('credited')
    const chen = await somebody()
    expect(code(await bike(chen, 'meituan-bike', MORNING, { orderId: 'A-1' }))).toBe('credited')
  })

  it('a check-in that a partner has told of before does not count, and does when that is taken back', async () => {
    const lin = await somebody()
    const { code: qr } = siteCode(app.services.keys.siteCode, 1, app.clock.at)
    const requestId = randomUUID()
    const scan = () => lin.client.checkIns.scan.mutate({ code: qr, requestId })
    expect(code(await tell(lin, 'canteen', 'clean-plate', { at: app.clock.at - HOUR }))).toBe('credited')
    const said = { code: 'ALREADY_COVERED', status: 409, userMessage: { zh: '已由智慧食堂在 11-21 11:00 计入，打卡不重复计' } }
    expect(await refusal(scan())).toMatchObject(said)
    expect(await refusal(scan())).toMatchObject(said)
    expect((await lin.client.home.get.query()).acts).toBe(1)
    const [line] = (await lin.client.ledger.page.query({})).lines
    const reviewer = app.client(await app.staff('bureau'))
    await reviewer.records.reverse.mutate({ record: line!.record, resident: lin.residentId, reason: '食堂误报' })
    expect(await scan()).toMatchObject({ mg: 144_000, repeated: true })
  })

  it('a partner’s record takes the place of a check-in of before, by a counter-entry', async () => {
    const lin = await somebody()
    const { code: qr } = siteCode(app.services.keys.siteCode, 1, app.clock.at)
    const done = await lin.client.checkIns.scan.mutate({ code: qr, requestId: randomUUID() })
    expect(code(await tell(lin, 'canteen', 'clean-plate', { at: app.clock.at - HOUR }))).toBe('credited')
    expect(await lin.client.home.get.query()).toMatchObject({ acts: 1, totalMg: 144_000 })
    const { line, transfers } = await lin.client.ledger.receipt.query({ record: done.record })
    expect(line.reversed!.reason.zh).toBe('已由智慧食堂在 11-21 11:00 计入，打卡不重复计')
    expect(transfers.map(({ reason }) => reason)).toContain('reversal')
    const [loser] = await lin.client.ledger.refused.query()
    expect(loser).toMatchObject({ reason: { code: 'ALREADY_COVERED' }, by: { partnerName: { zh: '智慧食堂' } } })
    expect(loser!.by!.record).not.toBe(done.record)
  })

  it('steps within rides are taken off, whichever comes first, and the receipt says so', async () => {
    const [lin, chen] = [await somebody(), await somebody()]
    await bike(lin, 'meituan-bike')
    const walked = await tell(lin, 'werun', 'walking', { at: MORNING + 12 * HOUR, data: { steps: 8_000 } })
    await tell(chen, 'werun', 'walking', { at: MORNING + 12 * HOUR, data: { steps: 8_000 } })
    await bike(chen, 'meituan-bike')
    // 23 minutes at 60 steps are 1380; of 6620 steps, 13 blocks of 500 count for 8.2 g each.
    expect(walked).toMatchObject({ status: 'credited', mg: 106_600, reason: { code: 'STEPS_WITHIN_RIDES' } })
    const { ruling, data, line } = await lin.client.ledger.receipt.query({ record: walked.record! })
    expect(ruling).toMatchObject({
      reason: { code: 'STEPS_WITHIN_RIDES' },
      data: [{ value: { zh: expect.stringContaining('6620') } }],
    })
    expect(data[0]!.value.zh).toContain('8000')
    expect(line.mg).toBe(106_600)
    const totals = await Promise.all([lin, chen].map(async ({ client }) => (await client.home.get.query()).totalMg))
    expect(totals).toEqual([1_250_000 + 106_600, 1_250_000 + 106_600])
  })

  it('steps of one day that two partners count are counted once', async () => {
    const lin = await somebody()
    const steps = (partner: string) => tell(lin, partner, 'walking', { at: MORNING + 12 * HOUR, data: { steps: 8_000 } })
    expect(code(await steps('werun'))).toBe('credited')
    const second = await steps('amap')
    expect(second.reason).toMatchObject({ code: 'DAY_COVERED', message: '当天已通过微信运动计入，不重复计' })
    expect((await lin.client.home.get.query()).totalMg).toBe(131_200)
  })

  it('of a quantity no more than the day’s cap counts, also in one act', async () => {
    const lin = await somebody()
    const steps = (steps: number, at: number) => tell(lin, 'werun', 'walking', { at, data: { steps } })
    const first = await steps(20_000, MORNING)
    // 18000 steps are 36 blocks.
    expect(first).toMatchObject({ status: 'credited', mg: 295_200, reason: { code: 'DAILY_CAP_REACHED' } })
    expect(first.reason!.message).toBe('当天已达上限（每日 18000 步）')
    expect(await steps(500, MORNING + HOUR)).toMatchObject({ status: 'refused', reason: { code: 'DAILY_CAP_REACHED' } })
    expect(await steps(500, MORNING + 24 * HOUR)).toMatchObject({ status: 'credited', mg: 8_200 })
  })

  it('no more acts than the cap count in a day or month: the first ones, also when they come last', async () => {
    const lin = await somebody()
    const ride = (hour: number) =>
      tell(lin, 'metro', 'metro-ride', { at: MORNING + hour * HOUR, minutes: 30, data: { distanceKm: 10 } })
    for (const hour of [2, 4, 6, 8, 10]) expect(code(await ride(hour))).toBe('credited')
    expect(code(await ride(11))).toBe('DAILY_CAP_REACHED')
    expect(code(await ride(0))).toBe('credited')
    const { lines } = await lin.client.ledger.page.query({})
    expect(lines.filter(({ reversed }) => !reversed)).toHaveLength(5)
    expect(lines.find(({ reversed }) => reversed)!.reversed!.reason.zh).toBe('当天已达上限（每日 5 次）')
    expect(code(await tell(lin, 'green-bank', 'e-statement', { at: MORNING }))).toBe('credited')
    expect(code(await tell(lin, 'green-bank', 'e-statement', { at: MORNING - 24 * HOUR * 19 }))).toBe('credited')
    expect(code(await tell(lin, 'green-bank', 'e-statement', { at: MORNING - 24 * HOUR * 20 }))).toBe('credited')
    expect((await lin.client.ledger.refused.query()).map(({ reason }) => reason.code).sort()).toEqual([
      'DAILY_CAP_REACHED',
      'DAILY_CAP_REACHED',
      'MONTHLY_CAP_REACHED',
    ])
  })

  it('one household’s account counts once a month, whoever of them pays', async () => {
    const [lin, chen] = [await somebody(), await somebody()]
    const pay = (who: TestResident, account: string, at = MORNING) =>
      tell(who, 'utilities', 'utility-bill-online', { at, data: { account } })
    const account = randomUUID()
    expect(code(await pay(lin, account))).toBe('credited')
    const second = await pay(chen, account, MORNING + HOUR)
    expect(second.reason).toMatchObject({ code: 'SAME_ACCOUNT' })
    expect(code(await pay(chen, account, MORNING - 24 * HOUR * 25))).toBe('credited')
    expect(code(await pay(chen, randomUUID()))).toBe('credited')
    // An earlier payment of the month, told late, takes the place of the first: also out of the other person’s books.
    expect(code(await pay(chen, account, MORNING - HOUR))).toBe('credited')
    expect((await lin.client.home.get.query()).totalMg).toBe(0)
    const [refused] = await lin.client.ledger.refused.query()
    // Whose payment it was stays theirs.
    expect(refused).toMatchObject({ reason: { code: 'SAME_ACCOUNT' }, by: null })
  })

  it('a thousand acts of one person are judged, each by itself', async () => {
    const lin = await somebody()
    const rides = (partner: string, shift: number) =>
      Array.from({ length: 1_000 }, (_, i) => ({
        id: `${lin.residentId}/${i}`,
        resident: lin.subjects[partner]!,
        behaviour: 'shared-bike-ride',
        occurredAt: localIso(MORNING + shift + i * 10_000),
        endedAt: localIso(MORNING + shift + i * 10_000 + 23 * MINUTE),
        district: '110105',
        data: { distanceKm: '5', durationMinutes: 23 },
      }))
    expect(new Set((await app.report('meituan-bike', rides('meituan-bike', 0))).map(code))).toEqual(new Set(['credited']))
    const others = await app.report('qingju-bike', rides('qingju-bike', 10 * MINUTE))
    expect(new Set(others.map(code))).toEqual(new Set(['TRIP_OVERLAPS']))
  })

  it('a thousand orders count once, though they are told a second time under other ids', async () => {
    const lin = await somebody()
    const orders = (told: string) =>
      Array.from({ length: 1_000 }, (_, i) => ({
        id: `${lin.residentId}/${told}/${i}`,
        resident: lin.subjects.eleme!,
        behaviour: 'takeaway-no-cutlery',
        occurredAt: localIso(MORNING - i * HOUR),
        district: '110105',
        data: { orderId: `order-${i}` },
      }))
    expect(new Set((await app.report('eleme', orders('first'))).map(code))).toEqual(new Set(['credited']))
    expect(new Set((await app.report('eleme', orders('second'))).map(code))).toEqual(new Set(['SAME_ORDER']))
    expect(await lin.client.home.get.query()).toMatchObject({ acts: 1_000, totalMg: 1_000 * 45_720 })
  })
})
