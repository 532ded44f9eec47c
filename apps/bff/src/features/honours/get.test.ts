import { randomUUID } from 'node:crypto'
import type { Honours } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { reverse } from '../../../test/movements'
import { ride } from '../../../test/rides'

jest.setTimeout(30_000)

describe.each(DIALECTS)('titles and medals, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterEach(() => app.closeBalanced())

  const get = ({ client }: TestResident) => client.honours.get.query()
  const medals = (honours: Honours) =>
    Object.fromEntries(honours.medals.map(({ code, have, from, reached }) => [code, [have, from, reached]]))
  const reached = ({ titles }: Honours) => titles.filter((title) => title.reached).map(({ name }) => name.zh)

  /** Rides of 1250 g and 125 points, one at this hour of each day. */
  async function rideOn(resident: TestResident, days: string[], hour = '08') {
    const at = (day: string, minute: string) => `${day}T${hour}:${minute}:00+08:00`
    const acts = days.map((day) =>
      ride(resident.subjects['meituan-bike']!, { occurredAt: at(day, '00'), endedAt: at(day, '23') }),
    )
    const outcomes = await app.report('meituan-bike', acts)
    if (!outcomes.every(({ status }) => status === 'credited')) throw new Error(JSON.stringify(outcomes))
  }
  const noCutlery = (resident: TestResident, day: string) =>
    app.report('eleme', [
      ride(resident.subjects.eleme!, {
        behaviour: 'takeaway-no-cutlery',
        occurredAt: `${day}T19:00:00+08:00`,
        endedAt: undefined,
        data: {},
      }),
    ])

  it('are all still to be earned at the beginning, and hidden none', async () => {
    const honours = await get(await app.resident('小林'))
    expect(honours.totals).toEqual({ mg: 0, points: 0, acts: 0 })
    expect(honours.titles).toHaveLength(5)
    expect(honours.titles[1]).toEqual({
      code: 'walker',
      name: { zh: '绿色行者', en: 'Green walker' },
      fromMg: 1_000_000,
      have: 0,
      reached: false,
    })
    expect(medals(honours)).toEqual({
      'first-act': [0, 1, false],
      rider: [0, 20, false],
      'seven-days': [0, 7, false],
      'thousand-points': [0, 1_000, false],
      'hundred-kilograms': [0, 100_000_000, false],
    })
    expect(honours.medals[1]).toMatchObject({ of: 'acts', behaviour: 'shared-bike-ride', name: { zh: '骑行者' } })
    expect(honours.medals[2]).toMatchObject({ of: 'days', behaviour: null })
  })

  it('count acts, days with an act, points and grams, each for itself, over the turn of a year', async () => {
    const lin = await app.resident('小林', 'meituan-bike', 'eleme')
    await rideOn(lin, ['2025-12-30', '2025-12-31', '2026-01-02', '2026-11-18'])
    await rideOn(lin, ['2026-11-18'], '18')
    await noCutlery(lin, '2026-11-20')
    const honours = await get(lin)
    const { mg, points } = (await lin.client.ledger.page.query({})).lines[0]!
    expect(honours.totals).toEqual({ mg: 5 * 1_250_000 + mg, points: 5 * 125 + points, acts: 6 })
    expect(medals(honours)).toEqual({
      'first-act': [6, 1, true],
      rider: [5, 20, false],
      'seven-days': [5, 7, false],
      'thousand-points': [625 + points, 1_000, false],
      'hundred-kilograms': [6_250_000 + mg, 100_000_000, false],
    })
    expect(reached(honours)).toEqual(['低碳新芽', '绿色行者'])
    expect((await lin.client.home.get.query()).resident.title?.name.zh).toBe('绿色行者')
  })

  it('are unlocked by the act that completes them, not one before', async () => {
    const lin = await app.resident('小林', 'meituan-bike')
    const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}`
    // Not seven in a row.
    await rideOn(lin, [1, 2, 3, 5, 6, 8].map(day))
    expect(medals(await get(lin))['seven-days']).toEqual([6, 7, false])
    await rideOn(lin, [day(10)])
    expect(medals(await get(lin))['seven-days']).toEqual([7, 7, true])
    expect(medals(await get(lin))['thousand-points']).toEqual([875, 1_000, false])
    await rideOn(lin, [day(10)], '18')
    expect(medals(await get(lin))).toMatchObject({ 'thousand-points': [1_000, 1_000, true], 'seven-days': [7, 7, true] })
    expect(reached(await get(lin))).toEqual(['低碳新芽', '绿色行者', '减碳能手'])
  })

  it('keep the points that were spent', async () => {
    const lin = await app.resident('小林', 'meituan-bike')
    await rideOn(lin, ['2026-11-18'])
    await lin.client.mall.redeem.mutate({ offerId: 1, quantity: 1, requestId: randomUUID() })
    expect((await lin.client.mall.wallet.query()).points).toBe(25)
    expect((await get(lin)).totals.points).toBe(125)
  })

  it('count an act no more that was taken back', async () => {
    const lin = await app.resident('小林', 'meituan-bike', 'eleme')
    await rideOn(lin, ['2026-11-18'])
    const { record } = (await lin.client.ledger.page.query({})).lines[0]!
    await rideOn(lin, ['2026-11-19'])
    await reverse(app, lin, record)
    expect((await get(lin)).totals).toEqual({ mg: 1_250_000, points: 125, acts: 1 })
    expect(medals(await get(lin))).toMatchObject({
      rider: [1, 20, false],
      'seven-days': [1, 7, false],
      'first-act': [1, 1, true],
    })
    const { record: last } = (await lin.client.ledger.page.query({})).lines[0]!
    await reverse(app, lin, last)
    const honours = await get(lin)
    expect([reached(honours), honours.medals.filter((medal) => medal.reached)]).toEqual([[], []])
  })

  it('are each resident’s own', async () => {
    const lin = await app.resident('小林', 'meituan-bike')
    await rideOn(lin, ['2026-11-18'])
    expect((await get(await app.resident('小陈'))).totals.acts).toBe(0)
  })
})
