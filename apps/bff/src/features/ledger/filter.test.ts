import { randomUUID } from 'node:crypto'
import type { LedgerFilter } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { refusal, refusalCode } from '../../../test/refusal'

jest.setTimeout(30_000)

const REFUSED = 120

describe.each(DIALECTS)('the filters of a ledger, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
    lin = await app.resident('小林', 'meituan-bike', 'qingju-bike', 'eleme', 'amap')
    const act = (partner: string, behaviour: string, occurredAt: string, data: object = {}) => ({
      id: randomUUID() as string,
      resident: lin.subjects[partner]!,
      behaviour,
      occurredAt,
      district: '110105',
      data,
    })
    const ride = (partner: string, occurredAt: string, km = '5', minutes = 23) =>
      act(partner, 'shared-bike-ride', occurredAt, { distanceKm: km, durationMinutes: minutes })
    await app.report('meituan-bike', [
      ride('meituan-bike', '2026-10-31T23:00:00+08:00'),
      ride('meituan-bike', '2026-11-20T08:00:00+08:00'),
    ])
    await app.report('qingju-bike', [ride('qingju-bike', '2026-11-19T08:00:00+08:00')])
    const [, meal] = await app.report('eleme', [
      act('eleme', 'takeaway-no-cutlery', '2026-11-01T00:00:00+08:00'),
      act('eleme', 'takeaway-no-cutlery', '2026-11-18T12:00:00+08:00'),
    ])
    const reviewer = app.client(await staffInRole(app, 'reviewer'))
    await reviewer.records.reverse.mutate({ record: meal!.record!, resident: lin.residentId, reason: '重复上报' })
    await app.report('amap', [
      {
        ...act('amap', 'bike-ride', '2026-11-20T18:00:00+08:00', { distanceKm: '5', durationMinutes: 23 }),
        endedAt: '2026-11-20T18:23:00+08:00',
      },
    ])
    // 49 km in five minutes: too fast. All at one instant, so that their order is that of their names; two were refused earlier.
    await app.report('meituan-bike', [ride('meituan-bike', '2026-10-30T08:00:00+08:00', '49', 5)])
    await app.report('qingju-bike', [ride('qingju-bike', '2026-11-17T08:00:00+08:00', '49', 5)])
    app.clock.at += 1_000
    await app.report(
      'meituan-bike',
      Array.from({ length: REFUSED }, () => ride('meituan-bike', '2026-11-16T08:00:00+08:00', '49', 5)),
    )
  })
  afterAll(() => app.closeBalanced())

  type Page = Parameters<TestResident['client']['ledger']['page']['query']>[0]
  /** The days of the lines that fit, oldest first. */
  const days = async (input: Page) => (await lin.client.ledger.page.query(input)).lines.map(({ day }) => day.slice(5)).sort()

  const ALL = ['10-31', '11-01', '11-18', '11-19', '11-20']
  it.each<[Page, string[]]>([
    [{}, ALL],
    [{ partner: 'meituan-bike' }, ['10-31', '11-20']],
    [{ partner: 'nobody' }, []],
    [{ partner: "eleme' OR 1=1 --" }, []],
    [{ section: 'food' }, ['11-01', '11-18']],
    [{ section: 'food', partner: 'meituan-bike' }, []],
    [{ month: '2026-10' }, ['10-31']],
    [{ month: '2026-11' }, ['11-01', '11-18', '11-19', '11-20']],
    [{ month: '2026-11', section: 'travel' }, ['11-19', '11-20']],
    [{ day: '2026-11-20' }, ['11-20']],
    [{ kind: 'taken-back' }, ['11-18']],
    [{ kind: 'counted' }, ['10-31', '11-01', '11-19', '11-20']],
    [{ kind: 'counted', section: 'food' }, ['11-01']],
    [{ search: '单车' }, ['10-31', '11-19', '11-20']],
    [{ search: '青桔' }, ['11-19']],
    [{ search: 'SHARED' }, ['10-31', '11-19', '11-20']],
    [{ search: '  餐具 ' }, ['11-01', '11-18']],
    [{ search: '餐具', month: '2026-11', kind: 'counted' }, ['11-01']],
    [{ search: '骑行', partner: 'qingju-bike' }, ['11-19']],
    [{ search: '%' }, []],
    [{ search: '_' }, []],
    [{ search: "'; DROP TABLE activity_record; --" }, []],
  ])('%j finds the lines of %j', async (input, found) => expect(await days(input)).toEqual(found))

  it('go on from page to page', async () => {
    const pages: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await lin.client.ledger.page.query({ search: '骑行', limit: 1, ...(cursor ? { cursor } : {}) })
      pages.push(...page.lines.map(({ record }) => record))
      cursor = page.nextCursor
    } while (cursor)
    expect(pages).toEqual((await lin.client.ledger.page.query({ search: '骑行' })).lines.map(({ record }) => record))
    expect(pages).toHaveLength(3)
  })

  it('hold for acts that wait, and for acts that do not count', async () => {
    const waiting = async (filter: LedgerFilter) => (await lin.client.ledger.pending.query(filter)).length
    expect(await Promise.all([waiting({}), waiting({ month: '2026-11' }), waiting({ search: '高德' })])).toEqual([1, 1, 1])
    expect(await Promise.all([waiting({ section: 'food' }), waiting({ month: '2026-10' }), waiting({ search: '美团' })])).toEqual(
      [0, 0, 0],
    )
    const refused = async (filter: LedgerFilter) =>
      (await lin.client.ledger.refused.query(filter)).map(({ occurredAt }) => occurredAt.slice(5, 10))
    expect(await refused({ partner: 'qingju-bike' })).toEqual(['11-17'])
    expect(await refused({ month: '2026-10' })).toEqual(['10-30'])
    expect(await refused({ search: '青桔' })).toEqual(['11-17'])
    expect(await refused({ section: 'food' })).toEqual([])
    expect(await refused({ search: '没有这种' })).toEqual([])
    expect(await refused({ section: 'travel', day: '2026-11-17' })).toEqual(['11-17'])
  })

  it('let all acts that do not count be read on, none twice and none left out, whatever order they came in', async () => {
    const ids: string[] = []
    let cursor: string | undefined
    for (;;) {
      const lines = await lin.client.ledger.refused.query(cursor ? { cursor } : undefined)
      if (lines.length === 0) break
      ids.push(...lines.map(({ id }) => id))
      cursor = lines.at(-1)!.cursor
    }
    expect(ids).toHaveLength(REFUSED + 2)
    expect(new Set(ids).size).toBe(REFUSED + 2)
    expect((await lin.client.ledger.refused.query({ cursor: 'aside.9999999999999.1.z' })).length).toBe(50)
    expect(await lin.client.ledger.refused.query({ cursor: 'refusal.1.1.z' })).toEqual([])
  })

  it.each<Page>([
    { month: '2026-13' },
    { day: '2026-02-30' },
    { day: '9999-12-31' },
    { day: '20261120' },
    { search: '' },
    { search: ' ' },
    { search: '长'.repeat(41) },
    { kind: 'waiting' as 'counted' },
  ])('refuse %j', async (input) =>
    expect(await refusal(lin.client.ledger.page.query(input))).toMatchObject({ code: 'MALFORMED', status: 400 }),
  )

  it.each(['', 'x', 'refusal.1.1.', 'record.1.1.x', `refusal.${'9'.repeat(20)}.1.x`])('know no place %j', async (cursor) =>
    expect(await refusalCode(lin.client.ledger.refused.query({ cursor }))).toBe('MALFORMED'),
  )

  it('show nobody another’s', async () => {
    const chen = await app.resident('小陈')
    expect((await chen.client.ledger.page.query({ search: '单车', kind: 'counted' })).lines).toEqual([])
    expect(await chen.client.ledger.refused.query({ cursor: 'aside.9999999999999.1.z' })).toEqual([])
  })
})
