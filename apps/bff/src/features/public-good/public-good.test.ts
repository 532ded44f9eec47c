import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { earn } from '../../../test/earn'
import { refusal, refusalCode, sorted } from '../../../test/refusal'

jest.setTimeout(30_000)

describe.each(DIALECTS)('a resident gives points to public-good projects, on %s', (dialect) => {
  let app: TestApp
  let people = 0
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterAll(() => app.closeBalanced())

  const somebodyWith = async (points: number) => {
    const resident = await app.resident(`居民${++people}`, 'meituan-bike')
    await earn(app, resident, points)
    return resident
  }
  const give = (
    { client }: TestResident,
    { project = 'rock-carp', quantity = 1, price = 150, requestId = randomUUID() as string } = {},
  ) => client.publicGood.give.mutate({ project, quantity, price, requestId })
  const pointsOf = async ({ client }: TestResident) => (await client.mall.wallet.query()).points
  const project = async ({ client }: TestResident, code = 'rock-carp') =>
    (await client.publicGood.list.query()).find((one) => one.code === code)!

  it('releases a fish for 150 points: the wallet, the fish of all and one’s own follow', async () => {
    const lin = await somebodyWith(500)
    const before = await project(lin)
    const gift = await give(lin, { quantity: 2 })
    expect(gift).toEqual({
      id: expect.stringMatching(/^\d+$/),
      project: 'rock-carp',
      name: { zh: '放流岩原鲤', en: 'Release a rock carp' },
      unit: { zh: '尾', en: 'fish' },
      quantity: 2,
      points: 300,
      at: '2026-11-21T12:00:00+08:00',
    })
    expect(await pointsOf(lin)).toBe(200)
    const after = await project(lin)
    expect(after).toEqual({
      ...before,
      given: { quantity: before.given.quantity + 2, points: before.given.points + 300 },
      mine: { quantity: 2, points: 300 },
    })
    const chen = await somebodyWith(150)
    await give(chen)
    expect([(await project(lin)).given.quantity, (await project(lin)).mine.quantity]).toEqual([before.given.quantity + 3, 2])
    expect((await project(chen)).mine).toEqual({ quantity: 1, points: 150 })
  })

  it('is a ledger entry of its own: points of the resident to those that were redeemed, as a donation', async () => {
    const lin = await somebodyWith(150)
    const { id } = await give(lin)
    const rows = await app.services.store.prisma.transfer.findMany({ where: { entryId: BigInt(id) } })
    expect(rows.map(({ unit, debit, credit, amount, reason }) => [unit, debit, credit, Number(amount), reason])).toEqual([
      ['points', 'points:2027', 'programme:points-redeemed', 150, 'donation'],
    ])
  })

  it('feeds a gull for 300 points, which were 100 until 9 October 2024', async () => {
    const lin = await somebodyWith(300)
    expect(await project(lin, 'gull-feed')).toMatchObject({ price: 300, nextPrice: null })
    expect(await refusal(give(lin, { project: 'gull-feed', price: 100 }))).toMatchObject({
      code: 'PRICE_CHANGED',
      status: 409,
      details: { points: 300 },
      userMessage: { zh: '价格已更新为 300 积分，请确认后再捐赠' },
    })
    expect(await pointsOf(lin)).toBe(300)
    expect((await give(lin, { project: 'gull-feed', price: 300 })).points).toBe(300)
  })

  it('shows the price of the day, and the next one with its day', async () => {
    const now = app.clock.at
    app.clock.at = Date.parse('2024-10-09T23:59:59+08:00')
    const lin = await app.resident('小林')
    expect(await project(lin, 'gull-feed')).toMatchObject({ price: 100, nextPrice: { from: '2024-10-10', points: 300 } })
    app.clock.at += 1_000
    expect(await project(lin, 'gull-feed')).toMatchObject({ price: 300, nextPrice: null })
    app.clock.at = Date.parse('2023-12-31T12:00:00+08:00')
    expect(await project(lin, 'gull-feed')).toMatchObject({ price: null, nextPrice: { from: '2024-01-01', points: 100 } })
    expect(await refusalCode(give(lin, { project: 'gull-feed', price: 100 }))).toBe('PROJECT_NOT_OPEN')
    app.clock.at = now
  })

  it('answers a repeated request with the same gift, also when the points are gone and the price has risen', async () => {
    const lin = await somebodyWith(300)
    const requestId = randomUUID()
    const gift = await give(lin, { requestId, quantity: 2 })
    expect(await give(lin, { requestId, quantity: 2 })).toEqual(gift)
    const copies = await Promise.all(Array.from({ length: 20 }, () => give(lin, { requestId, quantity: 2 })))
    expect(copies).toEqual(Array(20).fill(gift))
    const { writes, newId } = app.services.store
    const later = { projectId: 1, quantity: 2, price: 9_000, seenPrice: 150, requestId, year: 2027, at: app.clock.at + 1 }
    const again = await writes.give({ ...later, giftId: newId(), residentId: BigInt(lin.residentId) })
    expect(again).toEqual({ id: BigInt(gift.id), projectId: 1, quantity: 2, points: 300, at: app.clock.at })
    expect(await pointsOf(lin)).toBe(0)
  })

  it('refuses a request id that was used for another gift, and lets another resident use it', async () => {
    const [lin, chen] = [await somebodyWith(1_000), await somebodyWith(150)]
    const requestId = randomUUID()
    await give(lin, { requestId })
    for (const other of [{ quantity: 2 }, { project: 'gull-feed', price: 300 }, { price: 100 }])
      expect(await refusalCode(give(lin, { requestId, ...other }))).toBe('REQUEST_ID_REUSED')
    expect(await pointsOf(lin)).toBe(850)
    expect((await give(chen, { requestId })).points).toBe(150)
  })

  it('says how many points are missing, and takes every last one', async () => {
    const lin = await somebodyWith(300)
    expect(await refusal(give(lin, { quantity: 3 }))).toMatchObject({
      code: 'NOT_ENOUGH_POINTS',
      status: 409,
      details: { missing: 150 },
    })
    await give(lin, { quantity: 2 })
    expect(await refusal(give(lin))).toMatchObject({ code: 'NOT_ENOUGH_POINTS', details: { missing: 150 } })
    expect(await pointsOf(lin)).toBe(0)
  })

  it('gives once of twenty gifts that a resident with points for one sends at once', async () => {
    const lin = await somebodyWith(150)
    const { answers, codes } = await sorted(Array.from({ length: 20 }, () => give(lin)))
    expect([answers.length, codes]).toEqual([1, Array(19).fill('NOT_ENOUGH_POINTS')])
    expect((await project(lin)).mine).toEqual({ quantity: 1, points: 150 })
  })

  it('gives the points first that expire first', async () => {
    const lin = await somebodyWith(125)
    const now = app.clock.at
    app.clock.at = Date.parse('2027-03-01T12:00:00+08:00')
    const next = await app.resident(`居民${people}`)
    await earn(app, { ...next, subjects: lin.subjects }, 250)
    await give(next)
    expect((await next.client.mall.wallet.query()).lots).toEqual([{ points: 225, expiresOn: '2028-12-31' }])
    app.clock.at = now
  })

  it.each([
    { quantity: 0 },
    { quantity: -1 },
    { quantity: 1.5 },
    { quantity: 101 },
    { price: 0 },
    { price: -150 },
    { price: 0.5 },
  ])('refuses %j', async (wrong) => {
    const lin = await somebodyWith(150)
    expect(await refusal(give(lin, wrong))).toMatchObject({ code: 'MALFORMED', status: 400 })
    expect(await pointsOf(lin)).toBe(150)
  })

  it('knows no other project', async () =>
    expect(await refusal(give(await somebodyWith(150), { project: 'panda' }))).toMatchObject({
      code: 'PROJECT_UNKNOWN',
      status: 404,
    }))
})
