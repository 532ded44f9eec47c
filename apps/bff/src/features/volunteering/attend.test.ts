import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { reverse, rider } from '../../../test/movements'
import { refusal, refusalCode, sorted } from '../../../test/refusal'
import { siteCode } from '../sites/site-code'
import { eventCode } from './event-code'

const RIVER = 1
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MORNING = Date.parse('2026-12-12T09:00:00+08:00')

jest.setTimeout(60_000)

describe.each(DIALECTS)('residents check in at a volunteer activity, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  beforeEach(() => {
    app.clock.at = MORNING
  })
  afterAll(() => app.closeBalanced())

  let people = 0
  const somebody = () => app.resident(`志愿者${++people}`)
  /** The code on the organiser's screen at `at`. */
  const shown = (at = app.clock.at, id = RIVER) => eventCode(app.services.keys.siteCode, id, at).code
  const attend = ({ client }: TestResident, code = shown(), requestId: string = randomUUID(), offline?: boolean) =>
    client.volunteering.attend.mutate({ code, requestId, ...(offline ? { offline } : {}) })
  const signUp = ({ client }: TestResident) => client.volunteering.signUp.mutate({ activity: 'river-clean' })
  const river = async ({ client }: TestResident) =>
    (await client.volunteering.list.query()).find(({ code }) => code === 'river-clean')!
  const points = async ({ client }: TestResident) => (await client.mall.wallet.query()).points

  it('brings the activity’s points to who had signed up, says where they came from, and adds no grams', async () => {
    const lin = await somebody()
    await signUp(lin)
    expect(await attend(lin)).toEqual({
      activity: 'river-clean',
      name: { zh: '净滩志愿行动', en: 'River clean-up' },
      place: { zh: '亮马河畔', en: 'Liangma river' },
      points: 50,
      attendedAt: '2026-12-12T09:00:00+08:00',
      repeated: false,
    })
    expect(await river(lin)).toMatchObject({ today: true, attended: { at: '2026-12-12T09:00:00+08:00', points: 50 } })
    expect(await lin.client.mall.wallet.query()).toMatchObject({ points: 50, lots: [{ points: 50, expiresOn: '2027-12-31' }] })
    expect(await lin.client.volunteering.attended.query()).toEqual([
      { name: { zh: '净滩志愿行动', en: 'River clean-up' }, at: '2026-12-12T09:00:00+08:00', points: 50 },
    ])
    expect(await lin.client.home.get.query()).toMatchObject({ totalMg: 0, acts: 0, points: 50 })
  })

  it('gives who had not signed up a place that is left, which is not given back any more', async () => {
    const chen = await somebody()
    const { left } = await river(chen)
    await attend(chen)
    expect(await river(chen)).toMatchObject({ left: left - 1, signedUpAt: '2026-12-12T09:00:00+08:00' })
    const cancel = chen.client.volunteering.cancel.mutate({ activity: 'river-clean' })
    expect(await refusal(cancel)).toMatchObject({ code: 'VOLUNTEERING_ATTENDED', status: 409 })
  })

  it('counts once: scanned again, retried, later, or twenty times at once', async () => {
    const [lin, requestId] = [await somebody(), randomUUID()]
    const code = shown()
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => attend(lin, code, requestId)),
      ...Array.from({ length: 10 }, () => attend(lin, code)),
    ])
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1)
    app.clock.at += 20 * DAY
    expect(await attend(lin, code, requestId)).toEqual({ ...answers[0], repeated: true })
    expect(await points(lin)).toBe(50)
    app.clock.at = MORNING
    expect(await refusalCode(attend(lin, shown(MORNING, 3), requestId))).toBe('REQUEST_ID_REUSED')
    expect(await attend(lin, shown(MORNING, 3))).toMatchObject({ activity: 'green-station', points: 30 })
    expect(await points(lin)).toBe(80)
  })

  it('fills what is owed first', async () => {
    app.clock.at = Date.parse('2026-11-21T12:00:00+08:00')
    const wang = await rider(app, `志愿者${++people}`, 1_000)
    await wang.client.publicGood.give.mutate({ project: 'rock-carp', quantity: 6, price: 150, requestId: randomUUID() })
    await reverse(app, wang, wang.records[0]!)
    const { owed } = await wang.client.mall.wallet.query()
    app.clock.at = MORNING
    // The session of that day is still good.
    await attend(wang)
    expect(await wang.client.mall.wallet.query()).toMatchObject({ points: 0, owed: owed - 50 })
  })

  it('takes a code until the end of the minute after its own, also the last of the day', async () => {
    const [lin, chen, wang] = [await somebody(), await somebody(), await somebody()]
    const last = Date.parse('2026-12-12T23:59:30+08:00')
    const code = shown(last)
    app.clock.at = last + MINUTE
    expect(await attend(lin, code)).toMatchObject({ points: 50, attendedAt: '2026-12-13T00:00:30+08:00' })
    expect(await refusalCode(attend(chen, shown()))).toBe('VOLUNTEERING_NOT_TODAY')
    app.clock.at += MINUTE
    expect(await refusalCode(attend(wang, code))).toBe('QR_EXPIRED')
    expect([await points(chen), await points(wang)]).toEqual([0, 0])
  })

  it('takes a code that was scanned without a network for a day, from who had signed up before it was shown', async () => {
    const [lin, chen] = [await somebody(), await somebody()]
    await signUp(lin)
    app.clock.at += HOUR
    const code = shown()
    app.clock.at += 5 * MINUTE
    await signUp(chen)
    app.clock.at += 3 * HOUR
    expect(await refusalCode(attend(lin, code))).toBe('QR_EXPIRED')
    expect(await refusalCode(attend(chen, code, randomUUID(), true))).toBe('QR_EXPIRED')
    expect(await attend(lin, code, randomUUID(), true)).toMatchObject({ points: 50, attendedAt: '2026-12-12T10:00:00+08:00' })
    app.clock.at += DAY
    const wang = await somebody()
    expect(await refusalCode(attend(wang, code, randomUUID(), true))).toBe('QR_EXPIRED')
  })

  it('refuses what is not its own code: forged, of a site, of another programme, of an activity that there is not', async () => {
    const lin = await somebody()
    const key = app.services.keys.siteCode
    const site = siteCode(key, RIVER, app.clock.at).code
    const codes = [
      shown().replace('.1.', '.3.'),
      site,
      site.replace('TPH1', 'TPV1'),
      eventCode(Buffer.alloc(32, 7), RIVER, app.clock.at).code,
      shown(app.clock.at + 5 * MINUTE),
      'https://example.com/pay?id=1',
    ]
    for (const code of codes) expect([code, await refusalCode(attend(lin, code))]).toEqual([code, 'QR_FORGED'])
    expect(await refusal(attend(lin, shown(MORNING, 9)))).toMatchObject({ code: 'VOLUNTEERING_UNKNOWN', status: 404 })
    // And a site does not take an activity's.
    expect(await refusalCode(lin.client.checkIns.scan.mutate({ code: shown(), requestId: randomUUID() }))).toBe('QR_FORGED')
    expect(await points(lin)).toBe(0)
  })

  it('shows its codes to operators, on its days only, and in the sandbox to everybody', async () => {
    const operator = app.client(await staffInRole(app, 'operator'))
    expect((await operator.volunteering.events.query()).map(({ code, today }) => [code, today])).toEqual([
      ['green-station', true],
      ['river-clean', true],
      ['tree-planting', false],
    ])
    const { code, expiresAt, event } = await operator.volunteering.eventCode.query({ id: RIVER })
    expect(event).toMatchObject({
      code: 'river-clean',
      firstDay: '2026-12-12',
      districtName: { zh: expect.stringContaining('朝阳区') },
    })
    expect(Date.parse(expiresAt)).toBe(MORNING + 2 * MINUTE)
    expect(await attend(await somebody(), code)).toMatchObject({ points: 50 })
    expect(await refusalCode(operator.volunteering.eventCode.query({ id: 2 }))).toBe('VOLUNTEERING_NOT_TODAY')
    expect(await refusalCode(operator.volunteering.eventCode.query({ id: 9 }))).toBe('NOT_FOUND')
    const codes = (await (await fetch(`${app.url}/sandbox/event-codes`)).json()) as { code: string; event: { id: number } }[]
    expect(codes.map(({ event: { id } }) => id)).toEqual([RIVER, 3])
    expect(await attend(await somebody(), codes[1]!.code)).toMatchObject({ activity: 'green-station' })
  })

  it('is named on the home page on its day, until one has checked in; the one that one signed up for first', async () => {
    const lin = await somebody()
    const next = async () => (await lin.client.home.get.query()).activity
    expect(await next()).toMatchObject({ code: 'river-clean', signedUp: false })
    await attend(lin, shown(MORNING, 3))
    await signUp(lin)
    expect(await next()).toMatchObject({ code: 'river-clean', signedUp: true })
    await attend(lin)
    expect(await next()).toBeNull()
  })

  // Last, since it takes all places that are left.
  it('takes nobody in when all places are taken, but those who have one', async () => {
    const early = await somebody()
    await signUp(early)
    const { left } = await river(early)
    const crowd = await Promise.all(Array.from({ length: left + 5 }, () => somebody()))
    const code = shown()
    const { answers, codes } = await sorted(crowd.map((one) => attend(one, code)))
    expect(answers).toHaveLength(left)
    expect(codes).toEqual(Array(5).fill('VOLUNTEERING_FULL'))
    expect(await attend(early, code)).toMatchObject({ points: 50, repeated: false })
    expect((await Promise.all(crowd.map((one) => points(one)))).filter((n) => n === 50)).toHaveLength(left)
  })
})
