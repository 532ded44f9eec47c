import type { BindingView } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusal, refusalCode } from '../../../test/refusal'
import { ride } from '../../../test/rides'

describe.each(DIALECTS)('a resident’s authorisations, on %s', (dialect) => {
  let app: TestApp
  let people = 0
  let lin: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  beforeEach(async () => {
    lin = await app.resident(`居民${++people}`)
  })
  afterAll(() => app.closeBalanced())

  const authorise = (partner = 'meituan-bike', { client } = lin) => client.bindings.authorise.mutate({ partner })
  const withdraw = (partner = 'meituan-bike', { client } = lin) => client.bindings.withdraw.mutate({ partner })
  const statuses = async () =>
    (await lin.client.bindings.list.query()).map(({ partner, status }: BindingView) => [partner, status])
  const reportOne = async () => {
    const [outcome] = await app.report('meituan-bike', [ride(`demo-${lin.residentId}`)])
    return outcome!.status === 'credited' ? 'credited' : outcome!.reason!.code
  }

  it('are none at first, one for each partner but the programme itself', async () => {
    expect(await statuses()).toEqual([
      ['meituan-bike', 'none'],
      ['qingju-bike', 'none'],
      ['kuaidian', 'none'],
      ['eleme', 'none'],
      ['gac-toyota', 'none'],
      ['clothes-recycler', 'none'],
      ['canteen', 'none'],
    ])
    expect(await reportOne()).toBe('UNKNOWN_RESIDENT')
  })

  it('let a partner report from the moment they are given, until they are withdrawn, and again', async () => {
    const { at } = app.clock
    expect(await authorise()).toEqual({
      partner: 'meituan-bike',
      partnerName: { zh: '美团单车', en: expect.any(String) },
      section: 'travel',
      status: 'bound',
      subject: `demo-${lin.residentId}`,
      since: '2026-11-21T12:00:00+08:00',
      ownPoints: null,
    })
    expect(await reportOne()).toBe('credited')
    app.clock.at = at + 60_000
    expect(await withdraw()).toMatchObject({ status: 'withdrawn', since: '2026-11-21T12:01:00+08:00' })
    expect(await reportOne()).toBe('BINDING_WITHDRAWN')
    expect((await lin.client.ledger.page.query({})).lines).toHaveLength(1)
    app.clock.at = at + 120_000
    expect(await authorise()).toMatchObject({ status: 'bound', since: '2026-11-21T12:02:00+08:00' })
    expect(await reportOne()).toBe('credited')
    app.clock.at = at
  })

  it('given again, or ten times at once, change nothing', async () => {
    const first = await authorise()
    app.clock.at += 1_000
    const again = await Promise.all(Array.from({ length: 10 }, () => authorise()))
    app.clock.at -= 1_000
    expect(again).toEqual(Array(10).fill(first))
    expect(await app.services.store.prisma.binding.count({ where: { residentId: BigInt(lin.residentId) } })).toBe(1)
  })

  it('withdrawn again stay withdrawn since the first time', async () => {
    await authorise()
    const first = await withdraw()
    app.clock.at += 1_000
    expect(await withdraw()).toEqual(first)
    app.clock.at -= 1_000
  })

  it('cannot be withdrawn before they are given', async () => {
    expect(await refusal(withdraw())).toMatchObject({ code: 'BINDING_MISSING', status: 404 })
  })

  it.each(['nobody', '', 'sanjin', 'Meituan-Bike'])('are not for a partner %j', async (partner) => {
    expect(await refusal(authorise(partner))).toMatchObject({ code: 'PARTNER_UNKNOWN', status: 404 })
    expect(await refusalCode(withdraw(partner))).toBe('PARTNER_UNKNOWN')
    expect(await statuses()).toContainEqual(['meituan-bike', 'none'])
  })

  it('are not to be had for an account that another resident has authorised, until they withdraw', async () => {
    const other = await app.resident(`居民${++people}`)
    const subject = `demo-${lin.residentId}`
    const { writes } = app.services.store
    await writes.bind({ partnerId: 2, subject, residentId: BigInt(other.residentId), at: app.clock.at })
    expect(await refusal(authorise())).toMatchObject({ code: 'BINDING_EXISTS', status: 409 })
    await withdraw('meituan-bike', other)
    expect(await authorise()).toMatchObject({ status: 'bound', subject })
    expect(await reportOne()).toBe('credited')
    expect((await other.client.home.get.query()).acts).toBe(0)
  })

  it('show what the resident has of a partner’s own points: 50 g of green energy for a carton of 37 g', async () => {
    const station = await startTestApp(dialect, { config: { programme: 'cainiao' } })
    const who = await station.resident('小林', 'cainiao-station')
    const own = async () =>
      (await who.client.bindings.list.query()).find(({ partner }) => partner === 'cainiao-station')!.ownPoints
    const unit = { zh: '克绿色能量', en: 'g of green energy' }
    expect(await own()).toEqual({ amount: 0, unit })
    const act = {
      id: '1',
      resident: who.subjects['cainiao-station']!,
      behaviour: 'carton-return',
      occurredAt: '2026-11-21T09:00:00+08:00',
    }
    expect(await station.report('cainiao-station', [{ ...act, district: '330100', data: {} }])).toMatchObject([
      { status: 'credited', mg: 37_000 },
    ])
    expect(await own()).toEqual({ amount: 50, unit })
    await station.close()
  })
})
