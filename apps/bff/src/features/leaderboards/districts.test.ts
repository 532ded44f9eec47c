import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { crowd, people } from '../../../test/crowd'
import { ride } from '../../../test/rides'

/** Districts of Taiyuan. */
const [XIAODIAN, YINGZE, XINGHUALING, WANBAILIN] = ['140105', '140106', '140107', '140109'] as const
const MG_PER_KM = 250_000
const MINUTE = 60_000
const DAY = 86_400_000

jest.setTimeout(30_000)

describe.each(DIALECTS)('the board of districts, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  beforeEach(async () => {
    app = await startTestApp(dialect, { config: { minPeople: 3 } })
    lin = await app.resident('林晓', 'meituan-bike')
  })
  afterEach(() => app.closeBalanced())

  type Input = Parameters<TestResident['client']['leaderboards']['districts']['query']>[0]
  const board = (input: Input = { period: 'all' }) => lin.client.leaderboards.districts.query(input)
  const shown = async (input?: Input) =>
    (await board(input)).rows.map(({ rank, district, people: n, acts, mg }) => [rank, district, n, acts, mg / MG_PER_KM])

  it('tells what was saved where, by how many, in all and for each', async () => {
    await crowd(app, people('xiaodian', 4), { km: 2, district: XIAODIAN })
    await crowd(app, people('xiaodian', 4), { km: 1, district: XIAODIAN, occurredAt: '2026-10-31T20:00:00+08:00' })
    await crowd(app, people('yingze', 3), { km: 5, district: YINGZE })
    await app.report('meituan-bike', [ride(lin.subjects['meituan-bike']!, { district: YINGZE })])
    expect(await board()).toMatchObject({ period: 'all', month: null, minPeople: 3, of: 2 })
    expect(await shown()).toEqual([
      [1, YINGZE, 4, 4, 20],
      [2, XIAODIAN, 4, 8, 12],
    ])
    expect((await board({ period: 'month' })).month).toBe('2026-11')
    expect(await shown({ period: 'month' })).toEqual([
      [1, YINGZE, 4, 4, 20],
      [2, XIAODIAN, 4, 4, 8],
    ])
    const { rows, mine } = await board()
    expect(rows[0]).toEqual({
      rank: 1,
      district: YINGZE,
      name: { zh: '太原市迎泽区', en: 'Yingze District, Taiyuan' },
      people: 4,
      acts: 4,
      mg: 20 * MG_PER_KM,
      mgPerPerson: 5 * MG_PER_KM,
      mine: true,
    })
    expect(mine).toEqual({ district: YINGZE, name: rows[0]!.name, row: rows[0] })
  })

  it('ranks by what was saved for each person when asked to', async () => {
    await crowd(app, people('xiaodian', 6), { km: 2, district: XIAODIAN })
    await crowd(app, people('yingze', 3), { km: 3, district: YINGZE })
    expect((await board({ period: 'all', by: 'mg' })).rows.map(({ district }) => district)).toEqual([XIAODIAN, YINGZE])
    const { rows } = await board({ period: 'all', by: 'mgPerPerson' })
    expect(rows.map(({ rank, district, mgPerPerson }) => [rank, district, mgPerPerson / MG_PER_KM])).toEqual([
      [1, YINGZE, 3],
      [2, XIAODIAN, 2],
    ])
  })

  it('shows no district of fewer people than the setting, nor one by whose absence it could be told', async () => {
    await crowd(app, people('xiaodian', 5), { km: 1, district: XIAODIAN })
    await crowd(app, people('yingze', 4), { km: 1, district: YINGZE })
    await crowd(app, people('xinghualing', 3), { km: 9, district: XINGHUALING })
    expect((await shown()).length).toBe(3)
    await crowd(app, people('wanbailin', 2), { km: 9, district: WANBAILIN })
    app.clock.at += MINUTE
    for (const period of ['all', 'month'] as const)
      expect((await shown({ period })).map(([, district]) => district)).toEqual([XIAODIAN, YINGZE])
    await app.report('meituan-bike', [ride(lin.subjects['meituan-bike']!, { district: WANBAILIN })])
    app.clock.at += MINUTE
    expect((await shown()).map(([, district]) => district)).toHaveLength(4)
    expect((await board()).mine).toMatchObject({ district: WANBAILIN, row: { people: 3 } })
  })

  it('knows the reader’s district before it can be shown, and none without an act', async () => {
    expect((await board()).mine).toBeNull()
    await app.report('meituan-bike', [ride(lin.subjects['meituan-bike']!, { district: XINGHUALING })])
    expect((await board()).mine).toEqual({
      district: XINGHUALING,
      name: { zh: '太原市杏花岭区', en: 'Xinghualing District, Taiyuan' },
      row: null,
    })
  })

  it('tells no act of a single person by what has changed since', async () => {
    await crowd(app, people('xiaodian', 4), { km: 2, district: XIAODIAN })
    expect(await shown()).toEqual([[1, XIAODIAN, 4, 4, 8]])
    const later = async (names: readonly string[], at: string) => {
      app.clock.at += MINUTE
      await crowd(app, names, { km: 1, district: XIAODIAN, occurredAt: at })
      return (await shown())[0]!.slice(2)
    }
    const before = [4, 4, 8]
    expect(await later(['xiaodian-0'], '2026-11-21T06:00:00+08:00')).toEqual(before)
    expect(await later(['new-0', 'new-1'], '2026-11-21T06:00:00+08:00')).toEqual(before)
    // Three more people than were published.
    expect(await later(['new-2'], '2026-11-21T06:00:00+08:00')).toEqual([7, 8, 12])
    app.clock.at += DAY
    expect(await later(['xiaodian-0', 'xiaodian-1'], '2026-11-22T06:00:00+08:00')).toEqual([7, 8, 12])
    // Three of those who were there before, on a day after.
    expect(await later(['xiaodian-2'], '2026-11-22T06:00:00+08:00')).toEqual([7, 11, 15])
  })

  it('shows the same to everybody, from every process: what is published is kept', async () => {
    await crowd(app, people('xiaodian', 4), { km: 2, district: XIAODIAN })
    await shown()
    await crowd(app, ['xiaodian-1'], { km: 1, district: XIAODIAN })
    app.clock.at += MINUTE
    await shown()
    const rows = await app.services.store.prisma.publishedFigure.findMany({ orderBy: { scope: 'asc' } })
    expect(rows).toEqual([{ scope: 'district/0', key: XIAODIAN, day: 20261121, people: 4n, acts: 4n, mg: BigInt(8 * MG_PER_KM) }])
  })

  it('leaves out what has no place of its own', async () => {
    await crowd(app, people('somewhere', 4), { km: 2, district: '140000' })
    await crowd(app, people('xiaodian', 3), { km: 2, district: XIAODIAN })
    expect((await shown()).map(([, district]) => district)).toEqual([XIAODIAN])
  })
})
