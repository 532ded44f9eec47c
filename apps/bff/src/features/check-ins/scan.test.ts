import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusalCode, sorted } from '../../../test/refusal'
import { siteCode } from '../sites/site-code'

const MINUTE = 60_000
const HOUR = 3_600_000
const DAY = 86_400_000

describe.each(DIALECTS)('a resident scans a site’s code, on %s', (dialect) => {
  let app: TestApp
  let people = 0
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  afterAll(() => app.closeBalanced())

  const somebody = () => app.resident(`居民${++people}`)
  /** The code on a site's screen, now or `later` milliseconds from now. */
  const shown = (siteId = 1, later = 0) => siteCode(app.services.keys.siteCode, siteId, app.clock.at + later).code
  const scan = ({ client }: TestResident, code: string, requestId: string = randomUUID()) =>
    client.checkIns.scan.mutate({ code, requestId })
  const totalOf = async ({ client }: TestResident) => (await client.home.get.query()).totalMg
  const doneToday = async ({ client }: TestResident) =>
    (await client.checkIns.today.query()).find(({ behaviour }) => behaviour === 'clean-plate')!.done

  it('credits 144 g and 14 points for a clean plate, with the place where it was', async () => {
    const lin = await somebody()
    expect(await scan(lin, shown())).toEqual({
      record: expect.stringMatching(/^\d+$/),
      behaviourName: { zh: '光盘行动', en: 'Clean plate' },
      place: { zh: '迎泽大街机关食堂', en: 'Yingze Street canteen' },
      mg: 144_000,
      points: 14,
      repeated: false,
    })
    expect(await lin.client.home.get.query()).toMatchObject({ totalMg: 144_000, points: 14, acts: 1 })
    expect(await doneToday(lin)).toBe(1)
  })

  it('takes the code from the sites’ screens in the sandbox', async () => {
    const lin = await somebody()
    const codes = (await (await fetch(`${app.url}/sandbox/site-codes`)).json()) as { code: string; site: { id: number } }[]
    expect(codes.map(({ site }) => site.id)).toEqual([1, 2])
    const results = await Promise.all(codes.map(({ code }) => scan(lin, code)))
    expect(results.map(({ place }) => place.en)).toEqual(['Yingze Street canteen', 'Wucheng campus canteen'])
  })

  it('takes the code that staff see for a site’s screen', async () => {
    const bureau = app.client(await app.staff('bureau'))
    const { code, expiresAt } = await bureau.sites.code.query({ id: 2 })
    expect(Date.parse(expiresAt) - app.clock.at).toBeLessThanOrEqual(2 * MINUTE)
    expect((await scan(await somebody(), code)).mg).toBe(144_000)
  })

  it('answers a repeated request as the first time, and credits nothing more', async () => {
    const [lin, code, requestId] = [await somebody(), shown(), randomUUID()]
    const first = await scan(lin, code, requestId)
    expect(await scan(lin, code, requestId)).toEqual({ ...first, repeated: true })
    expect(await totalOf(lin)).toBe(144_000)
  })

  it('answers a repeated request long after the code has expired', async () => {
    const [lin, code, requestId] = [await somebody(), shown(), randomUUID()]
    const first = await scan(lin, code, requestId)
    app.clock.at += 20 * DAY
    expect(await scan(lin, code, requestId)).toEqual({ ...first, repeated: true })
    expect(await totalOf(lin)).toBe(144_000)
  })

  it('answers a repeated request when the day’s limit has been reached', async () => {
    const [lin, code, requestId] = [await somebody(), shown(), randomUUID()]
    const first = await scan(lin, code, requestId)
    await scan(lin, shown(2))
    await scan(lin, shown(1, MINUTE))
    expect(await scan(lin, code, requestId)).toEqual({ ...first, repeated: true })
    expect(await totalOf(lin)).toBe(3 * 144_000)
  })

  it('refuses a used code to the same resident, also when it has expired, and takes it from another', async () => {
    const [lin, chen, code, requestId] = [await somebody(), await somebody(), shown(), randomUUID()]
    await scan(lin, code, requestId)
    expect(await refusalCode(scan(lin, code))).toBe('QR_REUSED')
    expect(await scan(chen, code, requestId)).toMatchObject({ mg: 144_000, repeated: false })
    app.clock.at += 3 * MINUTE
    expect(await refusalCode(scan(lin, code))).toBe('QR_REUSED')
    expect(await totalOf(lin)).toBe(144_000)
  })

  it('takes a code until the end of the minute after its own', async () => {
    const [lin, chen] = [await somebody(), await somebody()]
    const { code, expiresAt } = siteCode(app.services.keys.siteCode, 1, app.clock.at)
    const { at } = app.clock
    app.clock.at = expiresAt - 1
    expect((await scan(lin, code)).mg).toBe(144_000)
    app.clock.at = expiresAt
    expect(await refusalCode(scan(chen, code))).toBe('QR_EXPIRED')
    app.clock.at = at
    expect(await totalOf(chen)).toBe(0)
  })

  it('takes a code that was scanned without a network for a day after, as weaker evidence, at the minute when it was shown', async () => {
    const [lin, chen, code, { at }] = [await somebody(), await somebody(), shown(), { ...app.clock }]
    const late = (who: typeof lin) => who.client.checkIns.scan.mutate({ code, requestId: randomUUID(), offline: true })
    expect(await late(chen)).toMatchObject({ mg: 144_000 })
    app.clock.at = at + 3 * HOUR
    expect(await refusalCode(scan(lin, code))).toBe('QR_EXPIRED')
    expect(await late(lin)).toMatchObject({ mg: 72_000, repeated: false })
    expect(await refusalCode(late(chen))).toBe('QR_REUSED')
    const [line] = (await lin.client.ledger.page.query({})).lines
    expect(line).toMatchObject({ evidence: 'photo' })
    expect(Math.abs(Date.parse(line!.occurredAt) - at)).toBeLessThanOrEqual(MINUTE)
    app.clock.at = at + DAY + MINUTE
    expect(await refusalCode(late(await somebody()))).toBe('QR_EXPIRED')
    app.clock.at = at
  })

  it('refuses a code with any one character changed', async () => {
    const [lin, code] = [await somebody(), shown()]
    const forged = [...code].map((character, i) => `${code.slice(0, i)}${character === '7' ? '8' : '7'}${code.slice(i + 1)}`)
    const codes = await Promise.all(forged.map((text) => refusalCode(scan(lin, text))))
    expect(codes).toEqual(forged.map(() => 'QR_FORGED'))
    expect(await totalOf(lin)).toBe(0)
  })

  const withNextMinute = (code: string) => {
    const [name, site, minute, mac] = code.split('.') as [string, string, string, string]
    return [name, site, (Number.parseInt(minute, 36) + 1).toString(36), mac].join('.')
  }

  it.each([
    ['another site under this signature', () => shown(1).replace('TPH1.1.', 'TPH1.2.')],
    ['another minute under this signature', () => withNextMinute(shown())],
    ['a code of another programme', () => siteCode(Buffer.alloc(32, 7), 1, app.clock.at).code],
    ['a code from the future', () => shown(1, 5 * MINUTE)],
    ['a shop’s web address', () => 'https://example.com/pay?id=1'],
    ['a code that goes on', () => `${shown()}A`],
  ])('refuses %s', async (_what, code) => {
    const lin = await somebody()
    expect(await refusalCode(scan(lin, code()))).toBe('QR_FORGED')
    expect(await totalOf(lin)).toBe(0)
  })

  it('refuses the fourth on one day, and takes the next after midnight in China', async () => {
    const lin = await somebody()
    app.clock.at = Date.parse('2026-12-24T23:50:00+08:00')
    for (const minutes of [0, 2, 4]) {
      app.clock.at += minutes * MINUTE
      await scan(lin, shown())
    }
    app.clock.at = Date.parse('2026-12-24T23:59:59.999+08:00')
    expect(await refusalCode(scan(lin, shown()))).toBe('CHECK_IN_LIMIT')
    expect(await doneToday(lin)).toBe(3)
    app.clock.at += 1
    expect(await doneToday(lin)).toBe(0)
    expect((await scan(lin, shown(2))).mg).toBe(144_000)
    expect(await totalOf(lin)).toBe(4 * 144_000)
  })

  it('credits once when one resident scans one code twenty times at once', async () => {
    const [lin, code] = [await somebody(), shown()]
    const { answers, codes } = await sorted(Array.from({ length: 20 }, () => scan(lin, code)))
    expect(answers).toHaveLength(1)
    expect(codes).toEqual(Array(19).fill('QR_REUSED'))
    expect(await totalOf(lin)).toBe(144_000)
  })

  it('answers twenty copies of one request with one record', async () => {
    const [lin, code, requestId] = [await somebody(), shown(), randomUUID()]
    const results = await Promise.all(Array.from({ length: 20 }, () => scan(lin, code, requestId)))
    expect(new Set(results.map(({ record }) => record)).size).toBe(1)
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(await totalOf(lin)).toBe(144_000)
  })

  it('credits exactly three when one resident scans six different codes at once', async () => {
    const lin = await somebody()
    const codes = [1, 2].flatMap((site) => [-MINUTE, 0, MINUTE].map((later) => shown(site, later)))
    const { answers, codes: refused } = await sorted(codes.map((code) => scan(lin, code)))
    expect(answers).toHaveLength(3)
    expect(refused).toEqual(Array(3).fill('CHECK_IN_LIMIT'))
    expect(await totalOf(lin)).toBe(3 * 144_000)
  })
})
