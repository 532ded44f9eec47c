import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { reportWeek } from '../../../test/week'

jest.setTimeout(30_000)

describe.each(DIALECTS)('the home page, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect)
  })
  afterEach(() => app.closeBalanced())

  it('greets a beginner, and names the first title to reach', async () => {
    const lin = await app.resident('小林')
    const { today, ...home } = await lin.client.home.get.query()
    expect(home).toMatchObject({
      resident: { id: lin.residentId, name: '小林', title: null, nextTitle: { name: { zh: '低碳新芽' } } },
      totalMg: 0,
      acts: 0,
      points: 0,
      recent: [],
    })
    expect(today).toMatchObject({ day: '2026-11-21', mg: 0 })
    expect(today.sections.map(({ section, acts, mg }) => [section, acts, mg])).toEqual(
      ['clothing', 'food', 'housing', 'travel', 'leisure'].map((section) => [section, 0, 0]),
    )
  })

  it('adds up what was saved: in all, today, and in points that can be spent', async () => {
    const { lin, chen } = await reportWeek(app)
    const home = await lin.client.home.get.query()
    expect(home).toMatchObject({
      resident: { title: { name: { zh: '绿色行者' } }, nextTitle: { name: { zh: '减碳能手' } } },
      totalMg: 6_434_470,
      acts: 5,
      points: 642,
      today: { day: '2026-11-21', mg: 250 },
    })
    const { lines } = await lin.client.ledger.page.query({})
    expect(home.recent).toEqual(lines.slice(0, 3))
    expect((await chen.client.home.get.query()).today.sections.find(({ section }) => section === 'food')).toMatchObject({
      acts: 1,
      mg: 45_720,
    })
    await lin.client.mall.redeem.mutate({ offerId: 1, quantity: 1, requestId: randomUUID() })
    expect(await lin.client.home.get.query()).toMatchObject({ totalMg: 6_434_470, points: 542 })
  })

  it('begins a new day at midnight in China', async () => {
    const { lin } = await reportWeek(app)
    app.clock.at = Date.parse('2026-11-22T00:00:00+08:00')
    expect((await lin.client.home.get.query()).today).toMatchObject({ day: '2026-11-22', mg: 0 })
  })

  it('shows the name that a resident has given themselves', async () => {
    const lin = await app.resident('小林')
    await lin.client.profile.rename.mutate({ name: ' 林晓 ' })
    expect((await lin.client.home.get.query()).resident.name).toBe('林晓')
  })
})
