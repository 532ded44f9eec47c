import { localIso, type Section } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusal } from '../../../test/refusal'
import { ride } from '../../../test/rides'

const RIDES = 45
const MEALS = 5

describe.each(DIALECTS)('the pages of a ledger, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林', 'meituan-bike', 'eleme')
    const km = (i: number) => ({
      occurredAt: localIso(app.clock.at - (i + 1) * 7_200_000),
      endedAt: undefined,
      data: { distanceKm: String(i + 1), durationMinutes: 120 },
    })
    await app.report(
      'meituan-bike',
      Array.from({ length: RIDES }, (_, i) => ride(lin.subjects['meituan-bike']!, km(i))),
    )
    const meal = () =>
      ride(lin.subjects.eleme!, {
        behaviour: 'takeaway-no-cutlery',
        occurredAt: '2026-11-20T08:00:00+08:00',
        endedAt: undefined,
        data: {},
      })
    await app.report('eleme', Array.from({ length: MEALS }, meal))
  })
  afterAll(() => app.closeBalanced())

  async function everyPage(limit?: number, section?: Section) {
    const pages: string[][] = []
    let cursor: string | null | undefined
    do {
      const input = { ...(cursor ? { cursor } : {}), ...(limit ? { limit } : {}), ...(section ? { section } : {}) }
      const { lines, nextCursor } = await lin.client.ledger.page.query(input)
      pages.push(lines.map(({ record }) => record))
      cursor = nextCursor
    } while (cursor)
    return pages
  }

  it('hold twenty acts each, the newest first, none twice and none left out', async () => {
    const pages = await everyPage()
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 10])
    const records = pages.flat().map(BigInt)
    expect(records).toEqual([...new Set(records)].sort((a, b) => (a < b ? 1 : -1)))
    expect(records).toHaveLength(RIDES + MEALS)
  })

  it('hold as many as were asked for, and end with the last full one', async () => {
    expect((await everyPage(25)).map(({ length }) => length)).toEqual([25, 25])
    expect((await everyPage(100)).map(({ length }) => length)).toEqual([50])
    expect((await everyPage(7)).flat()).toEqual((await everyPage()).flat())
  })

  it('show one section only, when one is asked for', async () => {
    expect((await everyPage(20, 'travel')).map(({ length }) => length)).toEqual([20, 20, 5])
    expect(await everyPage(20, 'clothing')).toEqual([[]])
    const { lines, nextCursor } = await lin.client.ledger.page.query({ section: 'food' })
    expect([lines.length, nextCursor]).toEqual([MEALS, null])
    expect(lines[0]).toEqual({
      record: expect.stringMatching(/^\d+$/),
      behaviour: 'takeaway-no-cutlery',
      behaviourName: { zh: '外卖无需餐具', en: expect.any(String) },
      section: 'food',
      partnerName: { zh: '饿了么', en: expect.any(String) },
      occurredAt: '2026-11-20T08:00:00+08:00',
      day: '2026-11-20',
      districtName: { zh: expect.stringContaining('小店区'), en: expect.any(String) },
      evidence: 'partner-verified',
      mg: 45_720,
      points: 4,
      reversed: null,
    })
  })

  it('do not shift when an act comes in between', async () => {
    const first = await lin.client.ledger.page.query({ section: 'food', limit: 2 })
    await app.report('eleme', [ride(lin.subjects.eleme!, { behaviour: 'takeaway-no-cutlery', endedAt: undefined, data: {} })])
    const second = await lin.client.ledger.page.query({ section: 'food', limit: 2, cursor: first.nextCursor! })
    expect(new Set([...first.lines, ...second.lines].map(({ record }) => record)).size).toBe(4)
    const { lines } = await lin.client.ledger.page.query({ section: 'food' })
    expect(lines.slice(1, 5)).toEqual([...first.lines, ...second.lines])
  })

  it.each([{ limit: 0 }, { limit: 101 }, { limit: 1.5 }, { cursor: 'x' }, { cursor: '-1' }, { section: 'work' as Section }])(
    'refuse %j',
    async (input) => {
      expect(await refusal(lin.client.ledger.page.query(input))).toMatchObject({ code: 'MALFORMED', status: 400 })
    },
  )
})
