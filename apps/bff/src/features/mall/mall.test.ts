import { randomUUID } from 'node:crypto'
import { shardOf } from '@tanpuhui/store'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { earn } from '../../../test/earn'
import { refusal, refusalCode, sorted } from '../../../test/refusal'

const COUPON = 1
const CHARGING = 2
const VOUCHER = 3

describe.each(DIALECTS)('a resident spends points in the mall, on %s', (dialect) => {
  let app: TestApp
  let people = 0
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  afterAll(() => app.closeBalanced())

  const somebodyWith = async (points: number) => {
    const resident = await app.resident(`居民${++people}`, 'meituan-bike')
    await earn(app, resident, points)
    return resident
  }
  const redeem = ({ client }: TestResident, { offerId = COUPON, quantity = 1, requestId = randomUUID() as string } = {}) =>
    client.mall.redeem.mutate({ offerId, quantity, requestId })
  const pointsOf = async ({ client }: TestResident) => (await client.mall.wallet.query()).points
  const offer = async ({ client }: TestResident, id: number) => (await client.mall.offers.query()).find((o) => o.id === id)
  const leaveInStock = async (offerId: number, left: number) => {
    const where = { shard: shardOf(`offer/${offerId}`), offerId, orderId: null }
    const { voucher } = app.services.store.prisma
    const rest = await voucher.findMany({ where, orderBy: { id: 'asc' }, skip: left, select: { id: true } })
    await voucher.deleteMany({ where: { ...where, id: { in: rest.map(({ id }) => id) } } })
  }

  it('gives codes for points: the wallet, the stock and the orders follow', async () => {
    const lin = await somebodyWith(350)
    const before = (await offer(lin, COUPON))!
    const order = await redeem(lin, { quantity: 2 })
    expect(order).toMatchObject({
      offerId: COUPON,
      title: { zh: '共享单车骑行券' },
      merchant: { en: 'Meituan Bike' },
      quantity: 2,
      points: 200,
      at: '2026-11-21T12:00:00+08:00',
      sandbox: true,
    })
    expect(order.codes.map(({ expiresOn }) => expiresOn)).toEqual(['2026-12-21', '2026-12-21'])
    expect(new Set(order.codes.map(({ code }) => code)).size).toBe(2)
    expect(await lin.client.mall.wallet.query()).toEqual({
      points: 150,
      lots: [{ points: 150, expiresOn: '2027-12-31' }],
      owed: 0,
    })
    expect((await lin.client.home.get.query()).points).toBe(150)
    expect(await offer(lin, COUPON)).toEqual({ ...before, left: before.left - 2 })
    expect(await lin.client.mall.orders.query()).toEqual([order])
  })

  it('lists what is on offer, the cheapest first, with what is in stock', async () => {
    const offers = await (await somebodyWith(0)).client.mall.offers.query()
    expect(offers.map(({ id, pricePoints, maxPerOrder }) => [id, pricePoints, maxPerOrder])).toEqual([
      [1, 100, 5],
      [2, 300, 3],
      [3, 600, 2],
      [4, 8_000, 1],
    ])
    expect(offers.every(({ left, sandbox }) => left > 0 && sandbox)).toBe(true)
  })

  it('lists orders with the newest first, and never one code twice', async () => {
    const lin = await somebodyWith(500)
    const orders = [await redeem(lin), await redeem(lin, { quantity: 2 }), await redeem(lin, { offerId: COUPON })]
    expect(await lin.client.mall.orders.query()).toEqual(orders.reverse())
    const codes = orders.flatMap((order) => order.codes.map(({ code }) => code))
    expect(new Set(codes).size).toBe(4)
  })

  it('answers a repeated request with the same order, also when the points are gone and the offer has ended', async () => {
    const lin = await somebodyWith(100)
    const requestId = randomUUID()
    const order = await redeem(lin, { requestId })
    const { prisma } = app.services.store
    await prisma.offer.update({ where: { id: COUPON }, data: { endedAt: app.clock.at } })
    expect(await redeem(lin, { requestId })).toEqual(order)
    await prisma.offer.update({ where: { id: COUPON }, data: { endedAt: null } })
    expect(await pointsOf(lin)).toBe(0)
  })

  it('answers twenty copies of one request with one order', async () => {
    const lin = await somebodyWith(300)
    const requestId = randomUUID()
    const orders = await Promise.all(Array.from({ length: 20 }, () => redeem(lin, { requestId })))
    expect(orders).toEqual(Array(20).fill(orders[0]))
    expect(await pointsOf(lin)).toBe(200)
    expect(await lin.client.mall.orders.query()).toHaveLength(1)
  })

  it('refuses a request id that was used for something else, and lets another resident use it', async () => {
    const [lin, chen] = [await somebodyWith(400), await somebodyWith(100)]
    const requestId = randomUUID()
    await redeem(lin, { requestId })
    expect(await refusalCode(redeem(lin, { requestId, quantity: 2 }))).toBe('REQUEST_ID_REUSED')
    expect(await refusalCode(redeem(lin, { requestId, offerId: CHARGING }))).toBe('REQUEST_ID_REUSED')
    expect(await pointsOf(lin)).toBe(300)
    expect((await redeem(chen, { requestId })).points).toBe(100)
  })

  it('says how many points are missing', async () => {
    const lin = await somebodyWith(99)
    expect(await refusal(redeem(lin))).toMatchObject({
      code: 'NOT_ENOUGH_POINTS',
      status: 409,
      details: { missing: 1 },
      userMessage: { zh: '积分不足，还差 1 积分' },
    })
    expect((await refusal(redeem(lin, { offerId: CHARGING, quantity: 3 }))).details).toEqual({ missing: 801 })
    expect(await pointsOf(lin)).toBe(99)
  })

  it('takes every last point, and not one more', async () => {
    const lin = await somebodyWith(100)
    await redeem(lin)
    expect(await refusal(redeem(lin))).toMatchObject({ code: 'NOT_ENOUGH_POINTS', details: { missing: 100 } })
    expect(await lin.client.mall.wallet.query()).toEqual({ points: 0, lots: [], owed: 0 })
  })

  it('refuses what is not in stock, says what is left, and keeps the points', async () => {
    const lin = await somebodyWith(1_200)
    await leaveInStock(VOUCHER, 1)
    expect(await refusal(redeem(lin, { offerId: VOUCHER, quantity: 2 }))).toMatchObject({
      code: 'OUT_OF_STOCK',
      details: { left: 1 },
    })
    expect(await pointsOf(lin)).toBe(1_200)
    await redeem(lin, { offerId: VOUCHER })
    expect(await refusal(redeem(lin, { offerId: VOUCHER }))).toMatchObject({ code: 'OUT_OF_STOCK', details: { left: 0 } })
    expect((await offer(lin, VOUCHER))!.left).toBe(0)
    expect(await pointsOf(lin)).toBe(600)
  })

  it('gives the last coupon to exactly one of a hundred residents who ask at once', async () => {
    const residents = await Promise.all(Array.from({ length: 100 }, () => somebodyWith(300)))
    await leaveInStock(CHARGING, 1)
    const { answers, codes } = await sorted(residents.map((resident) => redeem(resident, { offerId: CHARGING })))
    expect(answers).toHaveLength(1)
    expect(codes).toEqual(Array(99).fill('OUT_OF_STOCK'))
    const points = await Promise.all(residents.map(pointsOf))
    expect(points.filter((left) => left === 0)).toHaveLength(1)
    expect(points.filter((left) => left === 300)).toHaveLength(99)
  }, 30_000)

  it('sells one of twenty things that a resident with points for one asks for at once', async () => {
    const lin = await somebodyWith(100)
    const { answers, codes } = await sorted(Array.from({ length: 20 }, () => redeem(lin)))
    expect(answers).toHaveLength(1)
    expect(codes).toEqual(Array(19).fill('NOT_ENOUGH_POINTS'))
    expect(await pointsOf(lin)).toBe(0)
    expect(await lin.client.mall.orders.query()).toEqual(answers)
  })

  it.each([0, -1, 1.5, 6, 11])('refuses a quantity of %p', async (quantity) => {
    const lin = await somebodyWith(1_100)
    expect(await refusal(redeem(lin, { quantity }))).toMatchObject({ code: 'MALFORMED', status: 400 })
    expect(await pointsOf(lin)).toBe(1_100)
  })

  it('refuses an offer that there is not', async () => {
    expect(await refusalCode(redeem(await somebodyWith(100), { offerId: 99 }))).toBe('OFFER_UNKNOWN')
  })

  it('neither lists nor sells an offer that has ended', async () => {
    const lin = await somebodyWith(100)
    const { prisma } = app.services.store
    await prisma.offer.update({ where: { id: COUPON }, data: { endedAt: app.clock.at } })
    expect(await offer(lin, COUPON)).toBeUndefined()
    expect(await refusalCode(redeem(lin))).toBe('OFFER_ENDED')
    await prisma.offer.update({ where: { id: COUPON }, data: { endedAt: app.clock.at + 1 } })
    expect((await redeem(lin)).points).toBe(100)
    await prisma.offer.update({ where: { id: COUPON }, data: { endedAt: null } })
  })

  it('spends the points that expire first, and none that have expired', async () => {
    const lin = await somebodyWith(150)
    const now = app.clock.at
    app.clock.at = Date.parse('2027-03-01T12:00:00+08:00')
    const next = await app.resident(`居民${people}`)
    await earn(app, { ...next, subjects: lin.subjects }, 250)
    expect((await next.client.mall.wallet.query()).lots).toEqual([
      { points: 150, expiresOn: '2027-12-31' },
      { points: 250, expiresOn: '2028-12-31' },
    ])
    await redeem(next)
    expect((await next.client.mall.wallet.query()).lots).toEqual([
      { points: 50, expiresOn: '2027-12-31' },
      { points: 250, expiresOn: '2028-12-31' },
    ])
    await redeem(next)
    expect((await next.client.mall.wallet.query()).lots).toEqual([{ points: 200, expiresOn: '2028-12-31' }])
    app.clock.at = Date.parse('2028-12-31T23:59:59+08:00')
    const last = await app.resident(`居民${people}`)
    expect(await pointsOf(last)).toBe(200)
    app.clock.at += 1_000
    expect(await last.client.mall.wallet.query()).toEqual({ points: 0, lots: [], owed: 0 })
    expect(await refusal(redeem(last))).toMatchObject({ code: 'NOT_ENOUGH_POINTS', details: { missing: 100 } })
    app.clock.at = now
  })
})
