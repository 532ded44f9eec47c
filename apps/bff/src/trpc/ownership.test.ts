import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../test/app'
import { staffInRole } from '../../test/callers'
import { earn } from '../../test/earn'
import { picture, sendPhoto } from '../../test/photos'
import { refusal, refusalCode } from '../../test/refusal'
import { ride } from '../../test/rides'

describe.each(DIALECTS)('what is one resident’s is not another’s, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  let chen: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林', 'meituan-bike')
    await earn(app, lin, 400)
    chen = await app.resident('小陈')
  })
  afterAll(() => app.closeBalanced())

  it('records and their receipts', async () => {
    const [line] = (await lin.client.ledger.page.query({})).lines
    expect((await lin.client.ledger.receipt.query({ record: line!.record })).line.record).toBe(line!.record)
    expect(await refusal(chen.client.ledger.receipt.query({ record: line!.record }))).toMatchObject({
      code: 'NOT_FOUND',
      status: 404,
    })
    expect(await chen.client.ledger.page.query({})).toEqual({ lines: [], nextCursor: null })
    expect((await chen.client.ledger.page.query({ cursor: '9223372036854775807' })).lines).toEqual([])
    expect(await chen.client.home.get.query()).toMatchObject({ totalMg: 0, acts: 0, points: 0, recent: [] })
    expect((await chen.client.ledger.chart.query({ step: 'day' })).totalMg).toBe(0)
  })

  it('refusals', async () => {
    await app.report('meituan-bike', [ride(lin.subjects['meituan-bike']!, { data: { distanceKm: '49', durationMinutes: 5 } })])
    expect(await lin.client.ledger.refused.query()).toHaveLength(1)
    expect(await chen.client.ledger.refused.query()).toEqual([])
  })

  it('points and orders', async () => {
    const requestId = randomUUID()
    const order = await lin.client.mall.redeem.mutate({ offerId: 1, quantity: 1, requestId })
    expect(await chen.client.mall.orders.query()).toEqual([])
    expect(await chen.client.mall.wallet.query()).toEqual({ points: 0, lots: [], owed: 0 })
    expect(await refusalCode(chen.client.mall.redeem.mutate({ offerId: 1, quantity: 1, requestId }))).toBe('NOT_ENOUGH_POINTS')
    expect(await lin.client.mall.orders.query()).toEqual([order])
  })

  it('certificates', async () => {
    const input = { period: { all: true as const }, holderName: '林晓', requestId: randomUUID() }
    const own = await lin.client.certificates.issue.mutate(input)
    expect(await chen.client.certificates.list.query()).toEqual([])
    expect(await chen.client.certificates.preview.query({ period: { all: true } })).toMatchObject({ mg: 0, acts: 0, years: [] })
    expect(await refusalCode(chen.client.certificates.issue.mutate(input))).toBe('NOTHING_TO_CERTIFY')
    expect(await lin.client.certificates.list.query()).toEqual([own])
  })

  it('photos', async () => {
    const { photo } = (await sendPhoto(app, lin.headers, picture())).body
    const input = { behaviour: 'clean-plate', photo, requestId: randomUUID() }
    expect(await refusalCode(chen.client.checkIns.photo.mutate(input))).toBe('PHOTO_UNKNOWN')
    const done = (today: { behaviour: string; done: number }[]) =>
      today.find(({ behaviour }) => behaviour === 'clean-plate')!.done
    expect((await lin.client.checkIns.photo.mutate(input)).mg).toBe(72_000)
    expect(done(await lin.client.checkIns.today.query())).toBe(1)
    expect(done(await chen.client.checkIns.today.query())).toBe(0)
  })

  it('authorisations: another can neither see nor withdraw them', async () => {
    expect((await chen.client.bindings.list.query()).map(({ status, subject }) => [status, subject])).toEqual(
      Array(7).fill(['none', null]),
    )
    expect(await refusalCode(chen.client.bindings.withdraw.mutate({ partner: 'meituan-bike' }))).toBe('BINDING_MISSING')
    const own = (await lin.client.bindings.list.query()).find(({ partner }) => partner === 'meituan-bike')
    expect(own).toMatchObject({ status: 'bound', subject: lin.subjects['meituan-bike'] })
  })

  it('honours', async () => {
    expect((await lin.client.honours.get.query()).totals.acts).toBeGreaterThan(0)
    expect((await chen.client.honours.get.query()).totals).toEqual({ mg: 0, points: 0, acts: 0 })
  })

  it('friends and invitations', async () => {
    const { invitation, token } = await lin.client.friends.invite.mutate()
    expect(await chen.client.friends.invitations.query()).toEqual([])
    expect(await refusalCode(chen.client.friends.revoke.mutate({ invitation }))).toBe('INVITATION_UNKNOWN')
    const zhao = await app.resident('小赵')
    await zhao.client.friends.accept.mutate({ token })
    const [friend] = await lin.client.friends.list.query()
    expect(await chen.client.friends.list.query()).toEqual([])
    expect((await chen.client.friends.board.query({ period: 'all' })).places).toMatchObject([{ mine: true, mg: 0 }])
    expect(await refusalCode(chen.client.friends.remove.mutate({ friend: friend!.friend }))).toBe('FRIEND_UNKNOWN')
    expect(await lin.client.friends.list.query()).toHaveLength(1)
  })

  it('membership of an organisation', async () => {
    const operator = app.client(await staffInRole(app, 'operator'))
    const { code } = await operator.organisations.create.mutate({ name: '太原市第一中学' })
    await lin.client.organisations.join.mutate({ code: code! })
    expect((await chen.client.organisations.board.query({ period: 'all' })).mine).toBeNull()
    expect(await refusalCode(chen.client.organisations.leave.mutate())).toBe('ORGANISATION_NONE')
    expect((await lin.client.organisations.board.query({ period: 'all' })).mine!.name).toBe('太原市第一中学')
  })

  it('names', async () => {
    await chen.client.profile.rename.mutate({ name: '陈女士' })
    expect((await lin.client.home.get.query()).resident.name).toBe('小林')
  })

  it('sessions', async () => {
    const third = await app.resident('小陈')
    await third.client.session.signOut.mutate()
    expect((await lin.client.home.get.query()).resident.name).toBe('小林')
    expect((await chen.client.home.get.query()).resident.name).toBe('陈女士')
  })

  it.each(['9223372036854775808', '9999999999999999999'])(
    'and the number %s, beyond every record, is nobody’s',
    async (record) => {
      expect(await refusalCode(lin.client.ledger.receipt.query({ record }))).toMatch(/^(NOT_FOUND|MALFORMED)$/)
      expect(await refusalCode(lin.client.ledger.page.query({ cursor: record }))).toMatch(/^(NOT_FOUND|MALFORMED)$/)
    },
  )
})
