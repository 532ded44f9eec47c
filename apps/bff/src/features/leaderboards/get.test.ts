import type { LedgerLine } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { enrolled, people } from '../../../test/crowd'
import { earn } from '../../../test/earn'
import { reverse } from '../../../test/movements'
import { refusal } from '../../../test/refusal'
import { ride } from '../../../test/rides'

const YESTERDAY = '2026-11-20'
const MG_PER_POINT = 10_000

jest.setTimeout(30_000)

describe.each(DIALECTS)('the leaderboards, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect)
  })
  afterEach(() => app.closeBalanced())

  /** Residents who each earned so many points yesterday. */
  async function riders(points: Record<string, number>): Promise<Record<string, TestResident>> {
    const residents: Record<string, TestResident> = {}
    for (const [name, earned] of Object.entries(points)) {
      residents[name] = await app.resident(name, 'meituan-bike')
      await earn(app, residents[name], earned)
    }
    return residents
  }
  const board = ({ client }: TestResident) => client.leaderboards.get.query({ board: 'day', day: YESTERDAY })
  const places = (top: { rank: number; name: string; mg: number }[]) =>
    top.map(({ rank, name, mg }) => [rank, name, mg / MG_PER_POINT])

  it('rank who saved most; equals share a rank, and the next one stands behind them all', async () => {
    const { 林晓明: lin, 陈光: chen, 赵敏: zhao } = await riders({ 林晓明: 50, 陈光: 125, 赵敏: 50, 孙悟空: 25 })
    const answer = await board(lin!)
    expect(answer.day).toBe(YESTERDAY)
    expect(places(answer.top)).toEqual([
      [1, '陈**', 125],
      [2, '林晓明', 50],
      [2, '赵**', 50],
      [4, '孙**', 25],
    ])
    expect(answer.top.map(({ mine }) => mine)).toEqual([false, true, false, false])
    expect(answer.mine).toEqual({ rank: 2, mg: 50 * MG_PER_POINT, of: 4 })
    expect((await board(chen!)).mine.rank).toBe(1)
    expect((await board(zhao!)).mine.rank).toBe(2)
  })

  it('keep the days apart, today first, and all time together', async () => {
    const { 林晓: lin, 陈光: chen } = await riders({ 林晓: 100, 陈光: 50 })
    const today = { occurredAt: '2026-11-21T08:00:00+08:00', endedAt: '2026-11-21T08:23:00+08:00' }
    await app.report('meituan-bike', [ride(chen!.subjects['meituan-bike']!, today)])
    const { day, top } = await lin!.client.leaderboards.get.query({ board: 'day' })
    expect([day, places(top)]).toEqual(['2026-11-21', [[1, '陈**', 125]]])
    const all = await lin!.client.leaderboards.get.query({ board: 'all' })
    expect([all.day, places(all.top)]).toEqual([
      null,
      [
        [1, '陈**', 175],
        [2, '林晓', 100],
      ],
    ])
  })

  it('follow a reversal', async () => {
    const { 林晓: lin, 陈光: chen } = await riders({ 林晓: 100, 陈光: 75 })
    await earn(app, lin!, 50)
    const lines = (await lin!.client.ledger.page.query({})).lines
    const recordOf = (points: number) => lines.find((line: LedgerLine) => line.points === points)!.record
    await reverse(app, lin!, recordOf(100))
    expect((await board(lin!)).mine).toEqual({ rank: 2, mg: 50 * MG_PER_POINT, of: 2 })
    await reverse(app, lin!, recordOf(50))
    const { top, mine } = await board(lin!)
    expect([places(top), mine]).toEqual([[[1, '陈**', 75]], { rank: null, mg: 0, of: 1 }])
    expect((await board(chen!)).mine.rank).toBe(1)
  })

  it('show a hundred, and whoever comes after them their own place', async () => {
    const subjects = people('rider', 120)
    expect(new Set(await enrolled(app, subjects)).size).toBe(120)
    const km = (i: number) => ({ data: { distanceKm: String((10 + i) / 100), durationMinutes: 10 }, endedAt: undefined })
    await app.report(
      'meituan-bike',
      subjects.map((subject, i) => ride(subject, km(i))),
    )
    const lin = await app.resident('林晓', 'meituan-bike')
    const beginner = await board(lin)
    expect([beginner.top.length, beginner.mine]).toEqual([100, { rank: null, mg: 0, of: 120 }])
    expect(beginner.top.map(({ rank }) => rank)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
    expect(beginner.top.map(({ mg }) => mg)).toEqual(Array.from({ length: 100 }, (_, i) => 25_000 + (119 - i) * 2_500))
    await app.report('meituan-bike', [ride(lin.subjects['meituan-bike']!, km(9))])
    const { top, mine } = await board(lin)
    expect(top.some((place) => place.mine)).toBe(false)
    expect(mine).toEqual({ rank: 111, mg: 47_500, of: 121 })
  })

  it('tell nobody who the others are', async () => {
    const { 林晓: lin, 欧阳修文: other } = await riders({ 林晓: 50, 欧阳修文: 100, '👩‍🌾 农夫': 25 })
    const query = encodeURIComponent(JSON.stringify({ board: 'day', day: YESTERDAY }))
    const response = await fetch(`${app.url}/trpc/leaderboards.get?input=${query}`, { headers: lin!.headers })
    const text = await response.text()
    for (const secret of [other!.residentId, other!.subjects['meituan-bike']!, '欧阳', '修文', '农夫', lin!.residentId])
      expect(text).not.toContain(secret)
    const { top } = (JSON.parse(text) as { result: { data: { top: { name: string }[] } } }).result.data
    expect(top.map(({ name }) => name)).toEqual(['欧**', '林晓', '👩‍🌾**'])
    expect(Object.keys(top[0]!).sort()).toEqual(['mg', 'mine', 'name', 'rank'])
  })

  it('are empty before anybody did anything', async () => {
    const lin = await app.resident('林晓')
    for (const input of [{ board: 'all' as const }, { board: 'day' as const }])
      expect(await lin.client.leaderboards.get.query(input)).toMatchObject({ top: [], mine: { rank: null, mg: 0, of: 0 } })
  })

  it.each(['2026-02-30', '2026-13-01', '20261120', ''])('know no day %j', async (day) => {
    const lin = await app.resident('林晓')
    expect(await refusal(lin.client.leaderboards.get.query({ board: 'day', day }))).toMatchObject({
      code: 'MALFORMED',
      status: 400,
    })
  })
})
