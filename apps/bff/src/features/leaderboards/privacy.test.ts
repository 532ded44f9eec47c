import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { enrolled, people } from '../../../test/crowd'
import { refusal, refusalCode } from '../../../test/refusal'
import { ride } from '../../../test/rides'

jest.setTimeout(60_000)

describe.each(DIALECTS)('what others see of a resident on leaderboards, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterEach(() => app.closeBalanced())

  /** 陈光 has most, then 赵敏 and 林晓 alike, then 孙悟空. */
  async function riders() {
    const people: TestResident[] = []
    for (const [name, points] of [
      ['陈光', 125],
      ['赵敏', 75],
      ['林晓', 75],
      ['孙悟空', 25],
    ] as const) {
      const resident = await app.resident(name, 'meituan-bike')
      const km = points / 25
      const data = { distanceKm: String(km), durationMinutes: km * 4 }
      const act = ride(resident.subjects['meituan-bike']!, { district: '110105', endedAt: undefined, data })
      expect(await app.report('meituan-bike', [act])).toMatchObject([{ status: 'credited', points }])
      people.push(resident)
    }
    const [chen, zhao, lin, sun] = people as [TestResident, TestResident, TestResident, TestResident]
    return { chen, zhao, lin, sun }
  }
  const all = async ({ client }: TestResident) => client.leaderboards.get.query({ board: 'all' })
  const campaign = async ({ client }: TestResident) => client.campaigns.board.query({ campaign: 'winter', board: 'beijing' })
  const places = ({ top }: { top: { rank: number; name: string }[] }) => top.map(({ rank, name }) => `${rank} ${name}`)
  const hide = ({ client }: TestResident, listed = false) => client.profile.setListed.mutate({ listed })
  const call = ({ client }: TestResident, nickname: string | null) => client.profile.setNickname.mutate({ nickname })

  it('is the nickname that they chose, and the first character of their name when they take it back', async () => {
    const { lin, sun } = await riders()
    expect(await lin.client.profile.get.query()).toEqual({ name: '林晓', nickname: null, takenOff: null, listed: true })
    expect(await call(lin, ' 骑行的林🚲 ')).toEqual({ nickname: '骑行的林🚲' })
    expect(await lin.client.profile.get.query()).toEqual({ name: '林晓', nickname: '骑行的林🚲', takenOff: null, listed: true })
    for (const board of [all, campaign]) {
      expect(places(await board(sun))).toEqual(['1 陈**', '2 赵**', '2 骑行的林🚲', '4 孙悟空'])
      expect(places(await board(lin))[2]).toBe('2 骑行的林🚲')
    }
    expect((await lin.client.home.get.query()).resident.name).toBe('林晓')
    await call(lin, null)
    expect([places(await all(sun))[2], places(await all(lin))[2]]).toEqual(['2 林**', '2 林晓'])
  })

  it('is the first character of their name when the bureau takes it off', async () => {
    const { lin, sun } = await riders()
    await call(lin, '兑换找我')
    const reviewer = app.client(await staffInRole(app, 'reviewer'))
    await reviewer.nicknames.takeOff.mutate({ resident: lin.residentId, nickname: '兑换找我', reason: 'advertising' })
    for (const board of [all, campaign]) expect(places(await board(sun))[2]).toBe('2 林**')
    await call(lin, '骑行的林🚲')
    for (const board of [all, campaign]) expect(places(await board(sun))[2]).toBe('2 骑行的林🚲')
  })

  it.each(['', '   ', '一二三四五六七八九十十一二', '林\u0000', 'x'.repeat(500)])('is no nickname like %j', async (nickname) => {
    const lin = await app.resident('林晓')
    expect(await refusalCode(call(lin, nickname))).toBe('MALFORMED')
    expect((await lin.client.profile.get.query()).nickname).toBeNull()
  })

  it.each([
    ['NAME_UNSEEN', '林\u202e晓'],
    ['NAME_UNSEEN', '\u200b'],
    ['NAME_UNSEEN', '\u200d'],
    ['NAME_UNSEEN', '\u3164'],
    ['NAME_RESERVED', '已注销用户'],
    ['NAME_RESERVED', '已注销 用户'],
  ])('says %s of a nickname like %j', async (code, nickname) => {
    const lin = await app.resident('林晓')
    expect(await refusal(call(lin, nickname))).toMatchObject({ code, status: 422 })
    expect((await lin.client.profile.get.query()).nickname).toBeNull()
  })

  it.each(['林', '一二三四五六七八九十十二', '👩\u200d🌾农夫', "O'Hara 3"])('may be %j', async (nickname) => {
    expect(await call(await app.resident('林晓'), nickname)).toEqual({ nickname })
  })

  it('is nothing when they want it so: they know their rank, which goes on to count for others', async () => {
    const { chen, zhao, lin, sun } = await riders()
    const [before, ofCampaign] = [(await all(zhao)).mine, (await campaign(zhao)).mine]
    expect(await campaign(chen)).toMatchObject({ top: { length: 4 } })
    expect(await hide(zhao)).toEqual({ listed: false })
    await hide(zhao)
    // The campaign's board was summed up before: it leaves them out at once.
    for (const board of [all, campaign]) {
      expect(places(await board(sun))).toEqual(['1 陈**', '2 林**', '4 孙悟空'])
      expect(places(await board(zhao))).toEqual(['1 陈**', '2 林**', '4 孙**'])
    }
    expect([(await all(zhao)).mine, (await campaign(zhao)).mine]).toEqual([before, ofCampaign])
    expect(before).toMatchObject({ rank: 2, of: 4 })
    expect((await all(lin)).mine).toMatchObject({ rank: 2, of: 4 })
    await hide(chen)
    expect(places(await all(sun))).toEqual(['2 林**', '4 孙悟空'])
    app.clock.at += 3_600_000
    expect(places(await campaign(sun))).toEqual(['2 林**', '4 孙悟空'])
    await hide(zhao, true)
    await hide(chen, true)
    app.clock.at += 3_600_000
    for (const board of [all, campaign]) expect(places(await board(sun))).toEqual(['1 陈**', '2 赵**', '2 林**', '4 孙悟空'])
  })

  it('is shown in the place of those who are not: a hundred are a hundred', async () => {
    const subjects = people('rider', 130)
    const ids = await enrolled(app, subjects)
    await app.report(
      'meituan-bike',
      subjects.map((resident, i) => ({
        id: resident,
        resident,
        behaviour: 'shared-bike-ride',
        occurredAt: '2026-11-20T08:00:00+08:00',
        district: '110105',
        data: { distanceKm: String((200 + i) / 100), durationMinutes: 20 },
      })),
    )
    for (const n of [129, 128, 100]) {
      const { client } = await app.resident(subjects[n]!)
      await client.profile.setListed.mutate({ listed: false })
    }
    expect(ids).toHaveLength(130)
    const reader = await app.resident('林晓')
    for (const { top } of [await all(reader), await campaign(reader)]) {
      expect(top).toHaveLength(100)
      expect(top.map(({ rank }) => rank)).toEqual(
        Array.from({ length: 103 }, (_, i) => i + 1).filter((rank) => ![1, 2, 30].includes(rank)),
      )
    }
  })
})
