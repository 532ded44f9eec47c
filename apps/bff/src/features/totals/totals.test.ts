import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusal, refusalCode } from '../../../test/refusal'
import { ride } from '../../../test/rides'
import { reportWeek } from '../../../test/week'

describe.each(DIALECTS)('the totals, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  let viewer: ReturnType<TestApp['client']>
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = (await reportWeek(app)).lin
    viewer = app.client(await app.staff('viewer'))
  })
  afterAll(() => app.closeBalanced())

  /** The columns of rows, in order: key, people, acts, mg, points. */
  const table = (rows: { key: string; people: number; acts: number; mg: number; points: number }[]) =>
    rows.map(({ key, people, acts, mg, points }) => [key, people, acts, mg, points])

  it('add up to the milligram: people, acts, grams and points', async () => {
    expect(await viewer.totals.overview.query({})).toMatchObject({
      asOf: '2026-11-21T12:00:00+08:00',
      total: { people: 2, acts: 7, mg: 6_980_190, points: 696 },
      today: { people: 2, acts: 2, mg: 45_970, points: 4 },
    })
  })

  it('follow the days in China: people of the day, and those who were new', async () => {
    expect((await viewer.totals.overview.query({})).days).toEqual([
      { day: '2026-11-18', people: 1, newPeople: 1, acts: 2, mg: 1_295_720, points: 129 },
      { day: '2026-11-19', people: 2, newPeople: 1, acts: 3, mg: 5_638_500, points: 563 },
      { day: '2026-11-21', people: 2, newPeople: 0, acts: 2, mg: 45_970, points: 4 },
    ])
  })

  it('come by section, district, behaviour and partner, the greatest first, with their names', async () => {
    const { section, district, behaviour, partner } = await viewer.totals.overview.query({})
    expect(table(section)).toEqual([
      ['travel', 2, 5, 6_888_750, 688],
      ['food', 2, 2, 91_440, 8],
    ])
    expect(table(district)).toEqual([
      ['140105', 1, 4, 6_434_220, 642],
      ['140106', 2, 2, 500_250, 50],
      ['140213', 1, 1, 45_720, 4],
    ])
    expect(table(behaviour)).toEqual([
      ['ev-charging', 1, 1, 4_830_000, 483],
      ['shared-bike-ride', 2, 4, 2_058_750, 205],
      ['takeaway-no-cutlery', 2, 2, 91_440, 8],
    ])
    expect(table(partner)).toEqual([
      ['4', 1, 1, 4_830_000, 483],
      ['2', 2, 3, 2_058_500, 205],
      ['5', 2, 2, 91_440, 8],
      ['3', 1, 1, 250, 0],
    ])
    expect([section, district, behaviour, partner].map(([first]) => first!.name.zh)).toEqual([
      '绿色出行',
      expect.stringContaining('小店区'),
      '新能源车充电',
      '快电',
    ])
  })

  it.each([
    [{ from: '2026-11-19' }, { people: 1, acts: 5, mg: 5_684_470, points: 567 }, 2],
    [{ to: '2026-11-18' }, { people: 1, acts: 2, mg: 1_295_720, points: 129 }, 1],
    [{ from: '2026-11-19', to: '2026-11-19' }, { people: 1, acts: 3, mg: 5_638_500, points: 563 }, 1],
    [{ from: '2026-11-20', to: '2026-11-20' }, { people: 0, acts: 0, mg: 0, points: 0 }, 0],
    [{ from: '2020-01-01', to: '2030-12-31' }, { people: 2, acts: 7, mg: 6_980_190, points: 696 }, 3],
  ])('of the range %j count both its ends and those who were new in it', async (range, total, days) => {
    const overview = await viewer.totals.overview.query(range)
    expect(overview.total).toEqual(total)
    expect(overview.days).toHaveLength(days)
    for (const rows of [overview.section, overview.district, overview.behaviour, overview.partner]) {
      expect(rows.reduce((sum, { mg }) => sum + mg, 0)).toBe(total.mg)
      expect(rows.reduce((sum, { acts }) => sum + acts, 0)).toBe(total.acts)
    }
    expect(overview.today).toEqual({ people: 2, acts: 2, mg: 45_970, points: 4 })
  })

  it('are the same for the public, by REST and for the mini-program', async () => {
    const open = { people: 2, acts: 7, mg: 6_980_190, asOf: '2026-11-21T12:00:00+08:00' }
    const response = await fetch(`${app.url}/public/v1/totals`)
    expect([response.status, await response.json()]).toEqual([200, open])
    expect(await app.client().totals.public.query()).toEqual(open)
  })

  it('do not move by what is refused or repeated', async () => {
    const before = await viewer.totals.overview.query({})
    const subject = lin.subjects['meituan-bike']!
    const act = ride(subject, { data: { distanceKm: '45', durationMinutes: 23 } })
    await app.report('meituan-bike', [act, ride('stranger'), ride(subject, { data: {} })])
    expect(await viewer.totals.overview.query({})).toEqual(before)
  })

  it.each([
    { from: '2026-13-01' },
    { to: '2026-02-30' },
    { from: '2026-00-10' },
    { from: '21/11/2026' },
    { from: '' },
    { from: '2026-11-21', to: '2026-11-20' },
  ])('of the range %j are refused', async (range) => {
    expect(await refusal(viewer.totals.overview.query(range))).toMatchObject({ code: 'MALFORMED', status: 400 })
  })

  it('are for staff only, every role', async () => {
    expect(await refusalCode(lin.client.totals.overview.query({}))).toBe('SESSION_REQUIRED')
    expect(await refusalCode(app.client().totals.overview.query({}))).toBe('SESSION_REQUIRED')
    const bureau = app.client(await app.staff('bureau'))
    expect(await bureau.totals.overview.query({})).toEqual(await viewer.totals.overview.query({}))
  })
})
