import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusal, refusalCode, sorted } from '../../../test/refusal'

const RIVER = 'river-clean'
const PLACES = 80

jest.setTimeout(60_000)

describe.each(DIALECTS)('residents sign up for volunteer activities, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterEach(() => app.closeBalanced())

  const people = (count: number) => Promise.all(Array.from({ length: count }, (_, i) => app.resident(`居民${i}`)))
  const signUp = ({ client }: TestResident, activity = RIVER) => client.volunteering.signUp.mutate({ activity })
  const cancel = ({ client }: TestResident, activity = RIVER) => client.volunteering.cancel.mutate({ activity })
  const river = async ({ client }: TestResident) => (await client.volunteering.list.query()).find(({ code }) => code === RIVER)!

  it('sees what there is, the next one first: where, when, how many places, and what attendance will bring', async () => {
    const [lin] = await people(1)
    const activities = await lin!.client.volunteering.list.query()
    expect(activities.map(({ code }) => code)).toEqual(['green-station', RIVER, 'tree-planting'])
    expect(activities[1]).toEqual({
      id: 1,
      code: RIVER,
      name: { zh: '净滩志愿行动', en: 'River clean-up' },
      about: { zh: '一起清理河岸垃圾。', en: 'Clean a river bank together.' },
      place: { zh: '亮马河畔', en: 'Liangma river' },
      district: '110105',
      districtName: { zh: expect.stringContaining('朝阳区'), en: expect.any(String) },
      firstDay: '2026-12-12',
      lastDay: '2026-12-12',
      capacity: PLACES,
      left: PLACES,
      points: 50,
      open: true,
      signedUpAt: null,
      today: false,
      attended: null,
    })
  })

  it('has a place once, which is its own; signing up earns nothing', async () => {
    const [lin, chen] = await people(2)
    const view = await signUp(lin!)
    expect(view).toMatchObject({ left: PLACES - 1, signedUpAt: '2026-11-21T12:00:00+08:00' })
    app.clock.at += 60_000
    expect(await signUp(lin!)).toEqual(view)
    expect(await river(lin!)).toEqual(view)
    expect(await river(chen!)).toMatchObject({ left: PLACES - 1, signedUpAt: null })
    expect(await lin!.client.mall.wallet.query()).toMatchObject({ points: 0, lots: [] })
    expect((await lin!.client.ledger.page.query({})).lines).toEqual([])
  })

  it('gives its own place back, and nobody else’s', async () => {
    const [lin, chen] = await people(2)
    await signUp(lin!)
    expect(await refusal(cancel(chen!))).toMatchObject({ code: 'SIGN_UP_MISSING', status: 404 })
    expect(await cancel(lin!)).toMatchObject({ left: PLACES, signedUpAt: null })
    expect(await refusalCode(cancel(lin!))).toBe('SIGN_UP_MISSING')
    expect(await signUp(lin!)).toMatchObject({ left: PLACES - 1 })
  })

  it('gives the last place to exactly one of a hundred who ask at once, and it is free again when that one cancels', async () => {
    const residents = await people(PLACES - 1 + 100)
    const [early, late] = [residents.slice(0, PLACES - 1), residents.slice(PLACES - 1)]
    await Promise.all(early.map((one) => signUp(one)))
    const { answers, codes } = await sorted(late.map((one) => signUp(one)))
    expect(answers.map(({ left }) => left)).toEqual([0])
    expect(codes).toEqual(Array(99).fill('VOLUNTEERING_FULL'))
    expect(await river(late[0]!)).toMatchObject({ left: 0 })
    // Who has a place keeps it, also when all are taken.
    expect(await signUp(early[0]!)).toMatchObject({ left: 0 })
    await cancel(early[0]!)
    const next = await sorted(late.map((one) => signUp(one)))
    expect(next.codes).toEqual(Array(98).fill('VOLUNTEERING_FULL'))
    expect(next.answers).toHaveLength(2)
  })

  it('can come and go until the end of the last day', async () => {
    app.clock.at = Date.parse('2026-12-12T23:59:59+08:00')
    const [lin, chen] = await people(2)
    await signUp(lin!)
    await signUp(chen!)
    await cancel(chen!)
    app.clock.at += 1_000
    for (const call of [signUp(chen!), signUp(lin!), cancel(lin!)])
      expect(await refusal(call)).toMatchObject({ code: 'VOLUNTEERING_CLOSED', status: 409 })
    expect(await river(lin!)).toMatchObject({ open: false, left: PLACES - 1, signedUpAt: '2026-12-12T23:59:59+08:00' })
  })

  it('knows no other activity', async () => {
    const [lin] = await people(1)
    for (const call of [signUp(lin!, 'panda-watch'), cancel(lin!, 'panda-watch')])
      expect(await refusal(call)).toMatchObject({ code: 'VOLUNTEERING_UNKNOWN', status: 404 })
  })
})

it('keeps a place that a programme has come to offer no more, and gives out no other', async () => {
  const app = await startTestApp('sqlite', { config: { programme: 'demo' } })
  const { writes } = app.services.store
  const residents = await Promise.all(['小林', '小陈', '小赵'].map((name) => app.resident(name)))
  const [lin, chen, zhao] = residents.map(({ residentId }) => BigInt(residentId))
  const at = app.clock.at
  for (const residentId of [lin!, chen!]) await writes.signUp({ activityId: 1, residentId, capacity: 2, at })
  await expect(writes.signUp({ activityId: 1, residentId: zhao!, capacity: 1, at })).rejects.toMatchObject({
    code: 'VOLUNTEERING_FULL',
  })
  await writes.signUp({ activityId: 1, residentId: chen!, capacity: 1, at })
  expect(await app.services.store.prisma.volunteerCount.findMany()).toMatchObject([{ activityId: 1, people: 2n }])
  await app.close()
})
