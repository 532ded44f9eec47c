import type { StaffRole } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { refusal, refusalCode, sorted } from '../../../test/refusal'
import { startWeChatApi, type WeChatApiStandIn } from '../../../test/wechat-api'

jest.setTimeout(60_000)

describe.each(DIALECTS)('names that others read, in production, on %s', (dialect) => {
  let app: TestApp
  let wechat: WeChatApiStandIn
  let people = 0
  beforeAll(async () => {
    wechat = await startWeChatApi(() => app.clock.at)
    app = await startTestApp(dialect, { config: { wechat: { appId: 'wx1234', appSecret: 'hush', apiBase: wechat.url } } })
  })
  afterAll(async () => {
    await app.closeBalanced()
    await wechat.close()
  })

  async function somebody() {
    const code = `code-${++people}`
    const { token, residentId } = await app.client().session.wechat.mutate({ code })
    const { profile } = app.client({ authorization: `Bearer ${token}` })
    const choose = (nickname: string | null) => profile.setNickname.mutate({ nickname })
    return { openId: `o-${code}`, residentId, profile, choose }
  }
  const asReviewer = async (role: StaffRole = 'reviewer') => app.client(await staffInRole(app, role)).nicknames
  const checks = () => wechat.asked.filter(({ path }) => path === '/wxa/msg_sec_check').map(({ body }) => body)
  const page = async (input = {}) => {
    const { nicknames, nextCursor } = await (await asReviewer()).list.query(input)
    return { names: nicknames.map(({ nickname }) => nickname), nextCursor }
  }

  it('are checked in the name of whoever chose them, once', async () => {
    const { openId, choose, profile } = await somebody()
    const before = checks().length
    await choose('汾河边的骑手')
    await choose('汾河边的骑手')
    await choose(null)
    await profile.rename.mutate({ name: '林晓' })
    await profile.rename.mutate({ name: '林晓' })
    expect(checks().slice(before)).toMatchObject([
      { content: '汾河边的骑手', openid: openId, scene: 1, version: 2 },
      { content: '林晓', openid: openId, scene: 1, version: 2 },
    ])
  })

  it.each(['网络赌博', '省领导'])('are not such as %s: what was there stays', async (name) => {
    const { choose, profile } = await somebody()
    await choose('骑行的林')
    expect(await refusal(choose(name))).toMatchObject({
      code: 'WORDS_NOT_ALLOWED',
      status: 422,
      userMessage: { zh: '这个名字不能使用，请换一个' },
      details: {},
    })
    expect(await refusalCode(profile.rename.mutate({ name }))).toBe('WORDS_NOT_ALLOWED')
    expect(await profile.get.query()).toMatchObject({ name: '绿色居民', nickname: '骑行的林' })
  })

  it.each([61010, { status: 502 }])('are not stored while they cannot be checked (%j), and can be sent again', async (answer) => {
    const { choose, profile } = await somebody()
    wechat.answers = [answer, answer]
    expect(await refusal(choose('骑行的林'))).toMatchObject({ code: 'WORDS_UNCHECKED', status: 503 })
    expect(await refusalCode(profile.rename.mutate({ name: '林晓' }))).toBe('WORDS_UNCHECKED')
    expect(await profile.get.query()).toMatchObject({ name: '绿色居民', nickname: null })
    expect(await choose('骑行的林')).toEqual({ nickname: '骑行的林' })
  })

  it('are taken off by a reviewer, once, and their owner learns why', async () => {
    const { residentId, choose, profile } = await somebody()
    await choose('兑换找我')
    const reviewer = await asReviewer()
    app.clock.at += 60_000
    const deed = { resident: residentId, nickname: '兑换找我', reason: 'advertising' as const }
    await Promise.all(Array.from({ length: 5 }, () => reviewer.takeOff.mutate(deed)))
    const takenOff = { nickname: '兑换找我', reason: 'advertising', at: '2026-11-21T12:01:00+08:00' }
    expect(await profile.get.query()).toMatchObject({ nickname: null, takenOff })
    const entries = await app.services.store.prisma.auditEntry.findMany({ where: { subject: residentId } })
    expect(entries).toMatchObject([{ action: 'nicknames.takeOff', details: '{"reason":"advertising"}' }])
    expect((await page({ search: '兑换' })).names).toEqual([])

    for (const same of ['兑换找我', ' 兑换 找我！'])
      expect(await refusal(choose(same))).toMatchObject({ code: 'NICKNAME_TAKEN_OFF', status: 422 })
    expect(await profile.get.query()).toMatchObject({ takenOff })
    // Somebody else may be called so until they are told the same.
    expect(await (await somebody()).choose('兑换找我')).toEqual({ nickname: '兑换找我' })
    await choose('骑行的林')
    expect(await profile.get.query()).toMatchObject({ nickname: '骑行的林', takenOff: null })
    // What is asked again after that answers what was done, and leaves the new one alone.
    await reviewer.takeOff.mutate(deed)
    expect(await profile.get.query()).toMatchObject({ nickname: '骑行的林', takenOff: null })
    await choose(null)
    expect(await profile.get.query()).toMatchObject({ nickname: null, takenOff: null })
  })

  it('are not taken off when there is another by now, or nobody, nor by others', async () => {
    const { residentId, choose, profile } = await somebody()
    await choose('骑行的林')
    const deed = { resident: residentId, nickname: '骑行', reason: 'private' as const }
    const reviewer = await asReviewer()
    expect(await refusal(reviewer.takeOff.mutate(deed))).toMatchObject({ code: 'NICKNAME_GONE', status: 409 })
    expect(await refusalCode(reviewer.takeOff.mutate({ ...deed, resident: '77' }))).toBe('NICKNAME_GONE')
    const operator = await asReviewer('operator')
    expect(await refusalCode(operator.takeOff.mutate({ ...deed, nickname: '骑行的林' }))).toBe('FORBIDDEN')
    expect(await refusalCode(operator.list.query({}))).toBe('FORBIDDEN')
    expect((await profile.get.query()).nickname).toBe('骑行的林')
  })

  it('are one or the other when they are chosen and taken off at once', async () => {
    const { residentId, choose, profile } = await somebody()
    await choose('找我兑换')
    const reviewer = await asReviewer()
    const take = reviewer.takeOff.mutate({ resident: residentId, nickname: '找我兑换', reason: 'advertising' })
    const { codes } = await sorted<unknown>([take, choose('找我兑换'), choose('骑行的林'), choose('找我兑换')])
    expect(['NICKNAME_GONE', 'NICKNAME_TAKEN_OFF', undefined]).toContain(codes[0])
    const { nickname, takenOff } = await profile.get.query()
    expect(nickname === null ? takenOff?.nickname : takenOff).toBe(nickname === null ? '找我兑换' : null)
  })

  it('are listed for reviewers, those chosen last first, page by page, and found by what is in them', async () => {
    const names = ['Green 50%', '减碳_小王', 'ÉCO 骑手', 'green 骑手', 'a\\b']
    for (const name of names) {
      app.clock.at += 1_000
      await (await somebody()).choose(name)
    }
    const first = await page({ limit: 3 })
    expect(first.names).toEqual(names.slice(2).reverse())
    expect((await page({ limit: 2, cursor: first.nextCursor! })).names).toEqual(names.slice(0, 2).reverse())
    expect((await page({ search: 'GREEN', limit: 1 })).names).toEqual(['green 骑手'])
    const found = async (search: string) => (await page({ search })).names.filter((name) => names.includes(name))
    expect(await found('GREEN')).toEqual(['green 骑手', 'Green 50%'])
    expect(await found('0%')).toEqual(['Green 50%'])
    expect(await found('碳_')).toEqual(['减碳_小王'])
    expect(await found('ÉCO')).toEqual(['ÉCO 骑手'])
    expect(await found('\\')).toEqual(['a\\b'])
    expect(await found('_王')).toEqual([])
    for (const cursor of ['x', '1/9223372036854775808', '1'])
      expect(await refusalCode((await asReviewer()).list.query({ cursor }))).toBe('MALFORMED')
    const { nicknames } = await (await asReviewer()).list.query({ search: '减碳_小王' })
    expect(nicknames).toEqual([
      { resident: expect.stringMatching(/^\d+$/), nickname: '减碳_小王', chosenAt: expect.stringMatching(/^2026-11-21T12:0/) },
    ])
  })
})
