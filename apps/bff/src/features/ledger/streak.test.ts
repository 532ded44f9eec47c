import { randomUUID } from 'node:crypto'
import { addDays, isoToDay, localIso, startOf } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'

jest.setTimeout(30_000)

const LAST = isoToDay('2026-11-20')

describe.each(DIALECTS)('days in a row with an act, on %s', (dialect) => {
  let app: TestApp
  let reviewer: ReturnType<TestApp['client']>
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
    reviewer = app.client(await staffInRole(app, 'reviewer'))
  })
  afterAll(() => app.closeBalanced())

  const somebody = () => app.resident(randomUUID(), 'eleme')
  /** Takeaways of the resident, one on each of the days that lie so many before 20 November 2026. */
  async function order(who: TestResident, ...daysBefore: number[]) {
    const acts = daysBefore.map((n) => ({
      id: randomUUID() as string,
      resident: who.subjects.eleme!,
      behaviour: 'takeaway-no-cutlery',
      occurredAt: localIso(startOf(addDays(LAST, -n)) + 12 * 3_600_000),
      district: '110105',
      data: {},
    }))
    const outcomes = await app.report('eleme', acts)
    expect(outcomes.map(({ status }) => status)).toEqual(acts.map(() => 'credited'))
    return outcomes
  }
  const pointsOf = async ({ client }: TestResident) => {
    const { points, owed } = await client.mall.wallet.query()
    return points - owed
  }
  const rows = async ({ client }: TestResident) =>
    (await client.ledger.streak.query()).bonuses.map(
      ({ days, day, takenBack }) => `${days} ${day}${takenBack ? ' taken back' : ''}`,
    )
  const reverse = (who: TestResident, record: string) =>
    reviewer.records.reverse.mutate({ record, resident: who.residentId, reason: '核查后更正' })

  it('bring a bonus on the seventh, once, and again on the fourteenth', async () => {
    const lin = await somebody()
    const [first] = await order(lin, 13, 12, 11, 10, 9, 8)
    expect(await rows(lin)).toEqual([])
    expect(await lin.client.ledger.streak.query()).toMatchObject({
      days: 0,
      today: false,
      rules: [{ days: 7, points: 20 }, { days: 30 }],
    })
    await order(lin, 7, 7)
    expect(await rows(lin)).toEqual(['7 2026-11-13'])
    expect(await pointsOf(lin)).toBe(8 * first!.points + 20)
    await order(lin, 6, 5, 4, 3, 2, 1, 0)
    expect(await rows(lin)).toEqual(['7 2026-11-20', '7 2026-11-13'])
    expect(await pointsOf(lin)).toBe(15 * first!.points + 40)
    expect(await lin.client.ledger.streak.query()).toMatchObject({ days: 14, today: false })
  })

  it('bring the same in whatever order they are told', async () => {
    const [lin, chen] = [await somebody(), await somebody()]
    await order(lin, 0, 1, 2, 3, 4, 5, 6, 7, 8)
    for (const day of [8, 0, 6, 4, 1, 7, 3, 2, 5]) await order(chen, day)
    const standing = async (who: TestResident) => (await rows(who)).filter((row) => !row.endsWith('back'))
    expect(await standing(lin)).toEqual(['7 2026-11-18'])
    expect(await standing(chen)).toEqual(await standing(lin))
    expect(await pointsOf(chen)).toBe(await pointsOf(lin))
  })

  it('bring nothing when one of them falls away, also when the points were spent', async () => {
    const lin = await somebody()
    const [first, second] = await order(lin, 6, 5, 4, 3, 2, 1, 0)
    expect(await rows(lin)).toEqual(['7 2026-11-20'])
    await reverse(lin, second!.record!)
    expect(await rows(lin)).toEqual(['7 2026-11-20 taken back'])
    expect(await pointsOf(lin)).toBe(6 * first!.points)
    await order(lin, 5)
    expect((await rows(lin)).sort()).toEqual(['7 2026-11-20', '7 2026-11-20 taken back'])
    expect(await pointsOf(lin)).toBe(7 * first!.points + 20)
  })

  it('bring nothing where the programme promises nothing', async () => {
    const plain = await startTestApp(dialect)
    const lin = await plain.resident('小林', 'eleme')
    const acts = Array.from({ length: 8 }, (_, n) => ({
      id: String(n),
      resident: lin.subjects.eleme!,
      behaviour: 'takeaway-no-cutlery',
      occurredAt: localIso(startOf(addDays(LAST, -n)) + 12 * 3_600_000),
      district: '140105',
      data: {},
    }))
    await plain.report('eleme', acts)
    expect(await lin.client.ledger.streak.query()).toEqual({ days: 8, today: false, rules: [], bonuses: [] })
    await plain.close()
  })
})
