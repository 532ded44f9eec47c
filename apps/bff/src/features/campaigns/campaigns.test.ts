import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { enrolled, people } from '../../../test/crowd'
import { reverse } from '../../../test/movements'
import { refusal } from '../../../test/refusal'
import { ride } from '../../../test/rides'

/** Haizhu in Guangzhou, Chaoyang in Beijing, Xihu in Hangzhou, Huangpu in Shanghai. */
const [GUANGZHOU, BEIJING, HANGZHOU, SHANGHAI] = ['440105', '110105', '330106', '310101'] as const
const MG_PER_KM = 250_000
const MINUTE = 60_000

jest.setTimeout(60_000)

describe.each(DIALECTS)('the campaigns of a programme, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterAll(() => app.close())

  const list = () => app.client().campaigns.list.query()

  it.each([
    ['2026-08-07T23:59:59+08:00', false, 2026, 2025],
    ['2026-08-08T00:00:00+08:00', true, 2026, 2026],
    ['2026-08-18T23:59:59+08:00', true, 2026, 2026],
    ['2026-08-19T00:00:00+08:00', false, 2027, 2026],
    ['2021-08-10T12:00:00+08:00', false, 2022, null],
  ])('at %s: on %j, comes in %i, was last begun in %j', async (at, on, coming, latest) => {
    const now = app.clock.at
    app.clock.at = Date.parse(at)
    const [week] = await list()
    app.clock.at = now
    expect(week).toMatchObject({
      code: 'week-88',
      name: { zh: '88减碳周' },
      on,
      coming: { year: coming, firstDay: `${coming}-08-08`, lastDay: `${coming}-08-18` },
      latest: latest && { year: latest, firstDay: `${latest}-08-08`, lastDay: `${latest}-08-18` },
    })
    expect(week!.boards.map(({ name }) => name.zh)).toEqual(['广东', '北京', '浙江'])
  })

  it('are those that are on, and others', async () => {
    const campaigns = await list()
    expect(campaigns.map(({ code, on }) => [code, on])).toEqual([
      ['week-88', false],
      ['winter', true],
    ])
  })
})

describe.each(DIALECTS)('the boards of 88减碳周, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterEach(() => app.closeBalanced())

  const board = ({ client }: TestResident, input: { campaign?: string; board?: string; year?: number } = {}) =>
    client.campaigns.board.query({ campaign: 'week-88', ...input })
  /** So many kilometres from a moment on, somewhere. */
  const rides = (subject: string, ...acts: [at: string, district: string, km: number][]) =>
    acts.map(([occurredAt, district, km]) =>
      ride(subject, { occurredAt, endedAt: undefined, district, data: { distanceKm: String(km), durationMinutes: 60 } }),
    )
  async function report(acts: object[]): Promise<void> {
    const outcomes = await app.report('meituan-bike', acts)
    if (!outcomes.every(({ status }) => status === 'credited')) throw new Error(JSON.stringify(outcomes))
  }
  async function rider(name: string, ...acts: [at: string, district: string, km: number][]) {
    const resident = await app.resident(name, 'meituan-bike')
    if (acts.length > 0) await report(rides(resident.subjects['meituan-bike']!, ...acts))
    return resident
  }
  const kilometres = ({ top }: { top: { rank: number; name: string; mg: number }[] }) =>
    top.map(({ rank, name, mg }) => [rank, name, mg / MG_PER_KM])
  const nextMinute = () => {
    app.clock.at += MINUTE
  }

  it('counts the acts of its eleven days, the first and the last moment included, and no others', async () => {
    const lin = await rider(
      '林晓',
      ['2026-08-07T23:59:59+08:00', GUANGZHOU, 16],
      ['2026-08-08T00:00:00+08:00', GUANGZHOU, 1],
      ['2026-08-13T12:00:00+08:00', GUANGZHOU, 2],
      ['2026-08-18T23:59:59+08:00', GUANGZHOU, 4],
      ['2026-08-19T00:00:00+08:00', GUANGZHOU, 8],
    )
    const answer = await board(lin)
    expect(answer).toMatchObject({
      campaign: 'week-88',
      board: 'guangdong',
      held: { year: 2026, firstDay: '2026-08-08', lastDay: '2026-08-18' },
      on: false,
      mine: { rank: 1, mg: 7 * MG_PER_KM, of: 1 },
    })
    expect(kilometres(answer)).toEqual([[1, '林晓', 7]])
  })

  it('puts acts on the board of the province in which they happened, whoever does them, and on none elsewhere', async () => {
    const day = '2026-08-10'
    const lin = await rider(
      '林晓',
      [`${day}T06:00:00+08:00`, GUANGZHOU, 2],
      [`${day}T09:00:00+08:00`, HANGZHOU, 5],
      [`${day}T12:00:00+08:00`, SHANGHAI, 20],
    )
    const chen = await rider('陈光', [`${day}T06:00:00+08:00`, GUANGZHOU, 3], [`${day}T09:00:00+08:00`, BEIJING, 1])
    const own = await board(lin)
    expect([own.board, kilometres(own)]).toEqual(['zhejiang', [[1, '林晓', 5]]])
    expect(own.boards.map(({ code, mg }) => [code, mg / MG_PER_KM])).toEqual([
      ['guangdong', 2],
      ['beijing', 0],
      ['zhejiang', 5],
    ])
    const guangdong = await board(lin, { board: 'guangdong' })
    expect(kilometres(guangdong)).toEqual([
      [1, '陈**', 3],
      [2, '林晓', 2],
    ])
    expect(guangdong.mine).toEqual({ rank: 2, mg: 2 * MG_PER_KM, of: 2 })
    const beijing = await board(lin, { board: 'beijing' })
    expect([kilometres(beijing), beijing.mine]).toEqual([[[1, '陈**', 1]], { rank: null, mg: 0, of: 1 }])
    expect((await board(chen)).board).toBe('guangdong')
    const nobody = await rider('赵敏')
    expect(await board(nobody)).toMatchObject({ board: 'guangdong', mine: { rank: null, mg: 0, of: 2 } })
  })

  it('shows a hundred, and whoever comes after them their own rank', async () => {
    const subjects = people('rider', 120)
    await enrolled(app, subjects)
    // Two days, so that a board is a sum; two riders each have the same.
    await report(
      subjects.flatMap((subject, i) =>
        rides(
          subject,
          ['2026-08-09T08:00:00+08:00', BEIJING, 1 + Math.floor(i / 2) / 10],
          ['2026-08-10T08:00:00+08:00', BEIJING, 1],
        ),
      ),
    )
    const lin = await rider('林晓', ['2026-08-11T08:00:00+08:00', BEIJING, 2.3])
    const { top, mine } = await board(lin)
    expect(top.map(({ rank }) => rank)).toEqual(Array.from({ length: 100 }, (_, i) => 1 + 2 * Math.floor(i / 2)))
    expect(top.map(({ mg }) => mg)).toEqual(Array.from({ length: 100 }, (_, i) => 500_000 + (59 - Math.floor(i / 2)) * 25_000))
    expect(top.some((place) => place.mine)).toBe(false)
    // 112 ride further, two as far.
    expect(mine).toEqual({ rank: 113, mg: 575_000, of: 121 })
  })

  it('sums a board up once a minute for all; one’s own reduction is of now, and ranked', async () => {
    const lin = await rider('林晓', ['2026-08-10T08:00:00+08:00', BEIJING, 2])
    const chen = await rider('陈光', ['2026-08-10T08:00:00+08:00', BEIJING, 1])
    const first = await board(lin)
    await report(rides(chen.subjects['meituan-bike']!, ['2026-08-11T08:00:00+08:00', BEIJING, 4]))
    app.clock.at += MINUTE - 1
    const [kept, own] = [await board(lin), await board(chen)]
    expect([kept.asOf, kilometres(kept)]).toEqual([first.asOf, kilometres(first)])
    expect(own.mine).toEqual({ rank: 1, mg: 5 * MG_PER_KM, of: 2 })
    app.clock.at += 1
    const anew = await board(lin)
    expect(kilometres(anew)).toEqual([
      [1, '陈**', 5],
      [2, '林晓', 2],
    ])
    expect(anew.asOf > first.asOf).toBe(true)
    const answers = await Promise.all(Array.from({ length: 30 }, () => board(chen)))
    expect(new Set(answers.map(({ asOf }) => asOf))).toEqual(new Set([anew.asOf]))
  })

  it('forgets an act that was taken back', async () => {
    const lin = await rider('林晓', ['2026-08-10T08:00:00+08:00', BEIJING, 2])
    const chen = await rider('陈光', ['2026-08-10T08:00:00+08:00', BEIJING, 1])
    await board(chen)
    await reverse(app, lin, (await lin.client.ledger.page.query({})).lines[0]!.record)
    nextMinute()
    expect(await board(lin, { board: 'beijing' })).toMatchObject({
      top: [{ rank: 1, name: '陈**', mg: MG_PER_KM }],
      mine: { rank: null, mg: 0, of: 1 },
    })
    expect((await board(chen)).mine).toEqual({ rank: 1, mg: MG_PER_KM, of: 1 })
  })

  it('keeps the years apart, and answers for the last one unless another is asked for', async () => {
    const lin = await rider('林晓', ['2026-08-10T08:00:00+08:00', BEIJING, 2])
    expect(await board(lin, { year: 2025, board: 'beijing' })).toMatchObject({
      held: { year: 2025, firstDay: '2025-08-08' },
      top: [],
      mine: { rank: null, mg: 0, of: 0 },
    })
    expect((await board(lin)).held.year).toBe(2026)
    for (const year of [2021, 2027])
      expect(await refusal(board(lin, { year }))).toMatchObject({ code: 'CAMPAIGN_NOT_HELD', status: 404 })
  })

  it('lists every year since the programme began of which there is a board, the last one first', async () => {
    const listed = async () =>
      (await app.client().campaigns.list.query()).map(({ code, held }) => [code, held.map(({ year }) => year)])
    expect(await listed()).toEqual([
      ['week-88', []],
      ['winter', [2026]],
    ])
    const lin = await rider('林晓', ['2026-08-10T08:00:00+08:00', BEIJING, 2])
    const now = app.clock.at
    app.clock.at = Date.parse('2028-08-08T00:00:00+08:00')
    const [week, winter] = await app.client().campaigns.list.query()
    expect(week).toMatchObject({
      on: true,
      held: [
        { year: 2028, firstDay: '2028-08-08', lastDay: '2028-08-18', over: false },
        { year: 2027, over: true },
        { year: 2026, firstDay: '2026-08-08', over: true },
      ],
    })
    expect(winter!.held.map(({ year }) => year)).toEqual([2027, 2026])
    const final = await board(await app.resident('林晓'), { year: week!.held[2]!.year, board: 'beijing' })
    expect([final.on, kilometres(final)]).toEqual([false, [[1, '林晓', 2]]])
    app.clock.at = now
    expect(await board(lin)).toMatchObject({ mine: { rank: 1 } })
  })

  it('has a board while it is on', async () => {
    const lin = await rider('林晓', ['2026-11-20T08:00:00+08:00', HANGZHOU, 3])
    expect(await board(lin, { campaign: 'winter' })).toMatchObject({
      on: true,
      board: 'zhejiang',
      held: { firstDay: '2026-11-01', lastDay: '2026-12-31' },
      mine: { rank: 1, mg: 3 * MG_PER_KM, of: 1 },
    })
  })

  it('tells nobody who the others are', async () => {
    const lin = await rider('林晓', ['2026-08-10T08:00:00+08:00', BEIJING, 1])
    const other = await rider('欧阳修文', ['2026-08-10T08:00:00+08:00', BEIJING, 2])
    const text = JSON.stringify(await board(lin))
    for (const secret of [other.residentId, other.subjects['meituan-bike']!, '欧阳', '修文', lin.residentId])
      expect(text).not.toContain(secret)
  })

  it.each([{ campaign: 'week-99' }, { board: 'shanghai' }])('knows no %j', async (unknown) => {
    const lin = await rider('林晓')
    expect(await refusal(board(lin, unknown))).toMatchObject({ code: 'NOT_FOUND', status: 404 })
  })
})
