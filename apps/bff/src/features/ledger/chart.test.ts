import type { Chart } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusal } from '../../../test/refusal'
import { ride } from '../../../test/rides'
import { reportWeek } from '../../../test/week'

jest.setTimeout(30_000)

const NONE = { mg: 0, acts: 0 }
const BIKE = { mg: 1_250_000, acts: 1 }

describe.each(DIALECTS)('the chart of a ledger, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = (await reportWeek(app)).lin
    const older = ['2025-11-30', '2025-12-01', '2026-01-15', '2026-10-22', '2026-10-23']
    await app.report(
      'meituan-bike',
      older.map((day) => ride(lin.subjects['meituan-bike']!, { occurredAt: `${day}T08:00:00+08:00`, endedAt: undefined })),
    )
  })
  afterAll(() => app.closeBalanced())

  /** The buckets that hold anything, by key. */
  const filled = ({ buckets }: Chart) =>
    Object.fromEntries(buckets.filter(({ acts }) => acts > 0).map(({ key, mg, acts }) => [key, { mg, acts }]))
  const ofSections = (sections: Chart['sections']) => sections.map(({ section, mg, acts }) => [section, mg, acts])

  it('shows the last thirty days, without gaps', async () => {
    const chart = await lin.client.ledger.chart.query({ step: 'day' })
    expect([chart.buckets.length, chart.buckets[0]!.key, chart.buckets[29]!.key]).toEqual([30, '2026-10-23', '2026-11-21'])
    expect(chart.buckets.map(({ key }) => key)).toEqual(chart.buckets.map(({ key }) => key).sort())
    expect(filled(chart)).toEqual({
      '2026-10-23': BIKE,
      '2026-11-18': { mg: 1_295_720, acts: 2 },
      '2026-11-19': { mg: 5_138_500, acts: 2 },
      '2026-11-21': { mg: 250, acts: 1 },
    })
    const [, { sections }] = chart.buckets.filter(({ acts }) => acts > 0) as [Chart['buckets'][0], Chart['buckets'][0]]
    expect(ofSections(sections)).toEqual([
      ['clothing', 0, 0],
      ['food', 45_720, 1],
      ['housing', 0, 0],
      ['travel', 1_250_000, 1],
      ['leisure', 0, 0],
    ])
  })

  it('shows the last twelve weeks from Monday to Sunday, today’s not yet over', async () => {
    const chart = await lin.client.ledger.chart.query({ step: 'week' })
    expect([chart.buckets.length, chart.buckets[0]!.key, chart.buckets[11]!.key]).toEqual([12, '2026-W36', '2026-W47'])
    expect(filled(chart)).toEqual({
      '2026-W43': { mg: 2_500_000, acts: 2 },
      '2026-W47': { mg: 6_434_470, acts: 5 },
    })
    expect(ofSections(chart.buckets[11]!.sections).filter(([, , n]) => n)).toEqual([
      ['food', 45_720, 1],
      ['travel', 6_388_750, 4],
    ])
    expect(filled(await lin.client.ledger.chart.query({ step: 'week', section: 'food' }))).toEqual({
      '2026-W47': { mg: 45_720, acts: 1 },
    })
  })

  it('begins a new week on Monday in China', async () => {
    const { at } = app.clock
    const last = async (iso: string) => {
      app.clock.at = Date.parse(iso)
      return (await lin.client.ledger.chart.query({ step: 'week' })).buckets.at(-1)!
    }
    expect(await last('2026-11-22T23:59:59.999+08:00')).toMatchObject({ key: '2026-W47', acts: 5 })
    expect(await last('2026-11-23T00:00:00+08:00')).toMatchObject({ key: '2026-W48', ...NONE })
    app.clock.at = at
  })

  it('shows the last twelve months, over the turn of the year', async () => {
    const chart = await lin.client.ledger.chart.query({ step: 'month' })
    expect([chart.buckets.length, chart.buckets[0]!.key, chart.buckets[11]!.key]).toEqual([12, '2025-12', '2026-11'])
    expect(filled(chart)).toEqual({
      '2025-12': BIKE,
      '2026-01': BIKE,
      '2026-10': { mg: 2_500_000, acts: 2 },
      '2026-11': { mg: 6_434_470, acts: 5 },
    })
  })

  it('shows the last five years', async () => {
    const chart = await lin.client.ledger.chart.query({ step: 'year' })
    expect(chart.buckets.map(({ key, mg, acts }) => [key, mg, acts])).toEqual([
      ['2022', 0, 0],
      ['2023', 0, 0],
      ['2024', 0, 0],
      ['2025', 2_500_000, 2],
      ['2026', 10_184_470, 8],
    ])
  })

  it.each(['day', 'week', 'month', 'year'] as const)(
    'sums all of time beside the %s, also what it no longer shows',
    async (step) => {
      const { totalMg, acts, sections } = await lin.client.ledger.chart.query({ step })
      expect({ totalMg, acts }).toEqual({ totalMg: 12_684_470, acts: 10 })
      expect(ofSections(sections).filter(([, , n]) => n)).toEqual([
        ['food', 45_720, 1],
        ['travel', 12_638_750, 9],
      ])
      expect((await lin.client.home.get.query()).totalMg).toBe(totalMg)
    },
  )

  it('shows one section, and keeps the sums of all beside it', async () => {
    const chart = await lin.client.ledger.chart.query({ step: 'month', section: 'food' })
    expect(filled(chart)).toEqual({ '2026-11': { mg: 45_720, acts: 1 } })
    expect([chart.totalMg, chart.acts]).toEqual([45_720, 1])
    expect(ofSections(chart.sections).filter(([, , n]) => n)).toHaveLength(2)
  })

  it('moves on at midnight in China', async () => {
    const { at } = app.clock
    app.clock.at = Date.parse('2026-11-21T23:59:59.999+08:00')
    expect((await lin.client.ledger.chart.query({ step: 'day' })).buckets.at(-1)).toMatchObject({ key: '2026-11-21', acts: 1 })
    app.clock.at += 1
    expect((await lin.client.ledger.chart.query({ step: 'day' })).buckets.at(-1)).toMatchObject({ key: '2026-11-22', ...NONE })
    app.clock.at = at
  })

  it('knows no other step', async () => {
    expect(await refusal(lin.client.ledger.chart.query({ step: 'hour' as 'day' }))).toMatchObject({
      code: 'MALFORMED',
      status: 400,
    })
  })
})
