import { randomUUID } from 'node:crypto'
import { localIso } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusalCode, sorted } from '../../../test/refusal'
import { lapseActs } from '../../housekeeping/lapse-acts'

jest.setTimeout(30_000)

const DAY = 86_400_000
/** 20 November 2026, from 8 o'clock. */
const MORNING = Date.parse('2026-11-20T08:00:00+08:00')
const NOON = Date.parse('2026-11-21T12:00:00+08:00')
/** Two days after the act's own, and seven more. */
const OPENS = Date.parse('2026-11-22T00:00:00+08:00')
const CLOSES = Date.parse('2026-11-29T00:00:00+08:00')

describe.each(DIALECTS)('acts that wait to be collected, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  beforeEach(() => {
    app.clock.at = NOON
  })
  afterAll(() => app.closeBalanced())

  const somebody = () => app.resident(randomUUID(), 'amap', 'meituan-bike')
  const trip = (who: TestResident, behaviour: string, partner: string, at = MORNING) => ({
    id: randomUUID() as string,
    resident: who.subjects[partner]!,
    behaviour,
    occurredAt: localIso(at),
    endedAt: localIso(at + 23 * 60_000),
    district: '110105',
    data: { distanceKm: '5', durationMinutes: 23 },
  })
  /** Somebody who has one waiting ride, and what the resident sees of it. */
  async function waiting() {
    const who = await somebody()
    const act = trip(who, 'bike-ride', 'amap')
    const [outcome] = await app.report('amap', [act])
    const [line] = await who.client.ledger.pending.query()
    return { who, act, outcome: outcome!, line: line!, collect: () => who.client.ledger.collect.mutate({ id: line!.id }) }
  }

  it('are told to the partner as pending, again and again, and credited to nobody', async () => {
    const { who, act, outcome, line } = await waiting()
    const window = { from: '2026-11-22T00:00:00+08:00', until: '2026-11-29T00:00:00+08:00' }
    expect(outcome).toEqual({ id: act.id, status: 'pending', mg: line.mg, points: line.points, collect: window })
    expect(line).toMatchObject({ collectFrom: window.from, collectUntil: window.until, open: false })
    expect(line.mg).toBeGreaterThan(0)
    expect(await app.report('amap', [act])).toEqual([outcome])
    expect(await who.client.home.get.query()).toMatchObject({ totalMg: 0, acts: 0, points: 0 })
    expect((await who.client.ledger.page.query({})).lines).toEqual([])
  })

  it('cannot be collected before their time, nor after it, nor by anybody else', async () => {
    const { who, act, collect, line } = await waiting()
    expect(await refusalCode(collect())).toBe('NOT_COLLECTABLE_YET')
    app.clock.at = OPENS - 1
    expect(await refusalCode(collect())).toBe('NOT_COLLECTABLE_YET')
    app.clock.at = OPENS
    const other = await somebody()
    expect(await refusalCode(other.client.ledger.collect.mutate({ id: line.id }))).toBe('ACT_UNKNOWN')
    for (const id of ['', 'x', '1/', `9/${act.id}`, `${line.id}x`])
      expect(await refusalCode(who.client.ledger.collect.mutate({ id }))).toBe('ACT_UNKNOWN')
    app.clock.at = CLOSES
    expect(await refusalCode(collect())).toBe('LAPSED')
    expect(await who.client.ledger.pending.query()).toEqual([])
  })

  it('are credited once when they are collected, also by twenty taps at once', async () => {
    const { who, act, line, collect } = await waiting()
    app.clock.at = CLOSES - 1
    expect((await who.client.ledger.pending.query())[0]).toMatchObject({ open: true })
    const { answers, codes } = await sorted(Array.from({ length: 20 }, collect))
    expect(codes).toEqual([])
    expect(new Set(answers.map(({ record }) => record)).size).toBe(1)
    expect(answers[0]).toMatchObject({ mg: line.mg, points: line.points })
    expect(await who.client.home.get.query()).toMatchObject({ totalMg: line.mg, acts: 1, points: line.points })
    expect(await app.report('amap', [act])).toMatchObject([{ status: 'duplicate', mg: line.mg, record: answers[0]!.record }])
    expect(await who.client.ledger.pending.query()).toEqual([])
  })

  it('lapse when nobody collects them in time, and the resident reads so', async () => {
    const { who, act } = await waiting()
    app.clock.at = CLOSES
    expect(await lapseActs(app.services)).toBeGreaterThan(0)
    expect(await lapseActs(app.services)).toBe(0)
    expect(await app.report('amap', [act])).toMatchObject([{ status: 'refused', reason: { code: 'LAPSED' } }])
    expect(await who.client.ledger.refused.query()).toMatchObject([{ reason: { code: 'LAPSED' } }])
    expect((await who.client.home.get.query()).acts).toBe(0)
  })

  it('wait from now on when they are told late', async () => {
    const who = await somebody()
    const [outcome] = await app.report('amap', [trip(who, 'bike-ride', 'amap', MORNING - 20 * DAY)])
    expect(outcome).toMatchObject({
      status: 'pending',
      collect: { from: '2026-11-21T00:00:00+08:00', until: '2026-11-28T00:00:00+08:00' },
    })
    const [line] = await who.client.ledger.pending.query()
    expect(await who.client.ledger.collect.mutate({ id: line!.id })).toMatchObject({ mg: outcome!.mg })
  })

  it('stand back for a trip that is credited at once, whichever was first, told first or better', async () => {
    for (const minutes of [-5, 5]) {
      const { who, line } = await waiting()
      const ride = trip(who, 'shared-bike-ride', 'meituan-bike', MORNING + minutes * 60_000)
      expect(await app.report('meituan-bike', [ride])).toMatchObject([{ status: 'credited', mg: 1_250_000 }])
      expect(await who.client.ledger.pending.query()).toEqual([])
      expect(await who.client.ledger.refused.query()).toMatchObject([{ id: line.id, reason: { code: 'TRIP_OVERLAPS' } }])
      const other = await somebody()
      await app.report('meituan-bike', [{ ...ride, id: randomUUID(), resident: other.subjects['meituan-bike']! }])
      const late = trip(other, 'bike-ride', 'amap')
      expect(await app.report('amap', [late])).toMatchObject([{ status: 'refused', reason: { code: 'TRIP_OVERLAPS' } }])
      expect((await other.client.home.get.query()).totalMg).toBe(1_250_000)
    }
  })

  it('do not count when a trip that comes before them turns up meanwhile', async () => {
    const { who, line, collect, act } = await waiting()
    const earlier = trip(who, 'shared-bike-ride', 'meituan-bike', MORNING - 5 * 60_000)
    expect(await app.report('meituan-bike', [earlier])).toMatchObject([{ status: 'credited' }])
    app.clock.at = OPENS
    expect(await refusalCode(collect())).toBe('TRIP_OVERLAPS')
    expect(await who.client.ledger.pending.query()).toEqual([])
    expect(await who.client.ledger.refused.query()).toMatchObject([
      { id: line.id, reason: { code: 'TRIP_OVERLAPS' }, by: { partnerName: { zh: '美团单车' } } },
    ])
    expect(await app.report('amap', [act])).toMatchObject([{ status: 'refused', reason: { code: 'TRIP_OVERLAPS' } }])
  })
})
