import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { refusalCode } from '../../../test/refusal'
import { ride } from '../../../test/rides'
import { reportWeek } from '../../../test/week'

describe.each(DIALECTS)('the calendar and the footprint of a ledger, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  let chen: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect)
    ;({ lin, chen } = await reportWeek(app))
    const older = ['2025-11-30', '2025-12-01', '2026-10-31']
    await app.report(
      'meituan-bike',
      older.map((day) => ride(lin.subjects['meituan-bike']!, { occurredAt: `${day}T08:00:00+08:00`, endedAt: undefined })),
    )
  })
  afterAll(() => app.closeBalanced())

  const month = async (who: TestResident, of: string) =>
    (await who.client.ledger.calendar.query({ month: of })).days.map(({ day, mg, acts }) => [day, mg, acts])

  it('show each day of one month that has an act, and nobody else’s', async () => {
    expect(await lin.client.ledger.calendar.query({ month: '2026-11' })).toEqual({
      month: '2026-11',
      days: [
        { day: '2026-11-18', mg: 1_295_720, acts: 2 },
        { day: '2026-11-19', mg: 5_138_500, acts: 2 },
        { day: '2026-11-21', mg: 250, acts: 1 },
      ],
    })
    expect(await month(lin, '2026-10')).toEqual([['2026-10-31', 1_250_000, 1]])
    expect(await month(lin, '2025-12')).toEqual([['2025-12-01', 1_250_000, 1]])
    expect(await month(lin, '2026-09')).toEqual([])
    expect(await month(chen, '2026-11')).toEqual([
      ['2026-11-19', 500_000, 1],
      ['2026-11-21', 45_720, 1],
    ])
  })

  it.each(['2026-13', '2026-00', '2026-1', '2026-11-01', '1999-11', '', "2026-11' OR 1=1"])('know no month %j', async (of) =>
    expect(await refusalCode(lin.client.ledger.calendar.query({ month: of }))).toBe('MALFORMED'),
  )

  it('name sections in the programme’s order and districts by what was saved there, over all years', async () => {
    const { sections, districts } = await lin.client.ledger.footprint.query()
    expect(sections.map(({ section, mg, acts }) => [section, mg, acts])).toEqual([
      ['clothing', 0, 0],
      ['food', 45_720, 1],
      ['housing', 0, 0],
      ['travel', 10_138_750, 7],
      ['leisure', 0, 0],
    ])
    expect(districts).toEqual([
      { code: '140105', name: { zh: '太原市小店区', en: expect.any(String) }, mg: 10_184_220, acts: 7 },
      { code: '140106', name: { zh: expect.stringContaining('迎泽区'), en: expect.any(String) }, mg: 250, acts: 1 },
    ])
    const nobody = await app.resident('小王')
    expect((await nobody.client.ledger.footprint.query()).districts).toEqual([])
    expect((await chen.client.ledger.footprint.query()).districts.map(({ code, mg }) => [code, mg])).toEqual([
      ['140106', 500_000],
      ['140213', 45_720],
    ])
  })

  it('forget what was taken back', async () => {
    const reviewer = app.client(await staffInRole(app, 'reviewer'))
    const [line] = (await lin.client.ledger.page.query({ section: 'travel' })).lines.filter(({ day }) => day === '2026-10-31')
    await reviewer.records.reverse.mutate({ record: line!.record, resident: lin.residentId, reason: '重复上报' })
    expect(await month(lin, '2026-10')).toEqual([])
    expect((await lin.client.ledger.footprint.query()).districts[0]).toMatchObject({ code: '140105', acts: 6 })
  })
})
