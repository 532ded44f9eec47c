import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { refusal, refusalCode } from '../../../test/refusal'
import { startWeChat, type WeChatAnswer, type WeChatStandIn } from '../../../test/wechat'

const SESSION_KEY = 'tiihtNczf5v6AKRyjwEUhQ=='
const ANSWERS: Record<string, WeChatAnswer> = {
  one: { openid: 'o-one', session_key: SESSION_KEY, unionid: 'u-one' },
  again: { openid: 'o-one', session_key: SESSION_KEY },
  other: { openid: 'o-other', session_key: SESSION_KEY },
}

describe.each(DIALECTS)('with WeChat configured, on %s', (dialect) => {
  let app: TestApp
  let wechat: WeChatStandIn
  beforeAll(async () => {
    wechat = await startWeChat((code) => ANSWERS[code] ?? { errcode: 40029, errmsg: 'invalid code' })
    app = await startTestApp(dialect, { config: { wechat: { appId: 'wx1', appSecret: 'hush-hush', apiBase: wechat.url } } })
  })
  afterAll(async () => {
    expect(await app.problems()).toEqual([])
    await app.close()
    await wechat.close()
  })

  const signIn = (code: string) => app.client().session.wechat.mutate({ code })

  it('the same person is the same resident, with a name to begin with', async () => {
    const [one, again, other] = [await signIn('one'), await signIn('again'), await signIn('other')]
    expect(again.residentId).toBe(one.residentId)
    expect(other.residentId).not.toBe(one.residentId)
    const { resident } = await app.client({ authorization: `Bearer ${one.token}` }).home.get.query()
    expect(resident).toMatchObject({ id: one.residentId, name: '绿色居民' })
  })

  it('the answer holds our own token, and nothing of WeChat’s', async () => {
    for (const code of ['one', 'bad']) {
      const response = await fetch(`${app.url}/trpc/session.wechat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code }),
      })
      const text = (await response.text()) + JSON.stringify([...response.headers])
      expect(text).not.toMatch(/session_key|tiiht|o-one|u-one|hush/)
      if (code === 'one') expect(text).toMatch(/"token":"[\w-]{43}"/)
    }
  })

  it('nothing of the session key is kept', async () => {
    const { prisma } = app.services.store
    const rows = [
      await prisma.resident.findMany(),
      await prisma.residentIdentity.findMany(),
      await prisma.residentSession.findMany(),
    ]
    expect(JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('tiiht')
    expect(rows[1]!.map((identity) => (identity as { provider: string }).provider)).toEqual(['wechat', 'wechat'])
  })

  it('a wrong code is the resident’s to repeat', async () => {
    expect(await refusal(signIn('bad'))).toMatchObject({ code: 'WECHAT_CODE_INVALID', status: 401 })
  })

  it('there is no sandbox: neither demo sign-in nor demo codes, nor demo accounts or goods', async () => {
    expect(await refusalCode(signIn('sandbox:小林'))).toBe('WECHAT_CODE_INVALID')
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const signInByName = await fetch(`${app.url}/sandbox/sign-in`, { ...post, body: '{"name":"小林"}' })
    expect([signInByName.status, (await fetch(`${app.url}/sandbox/site-codes`)).status]).toEqual([404, 404])
    expect(await refusalCode(app.client().staff.signIn.mutate({ username: 'bureau', password: 'sandbox-bureau' }))).toBe(
      'SIGN_IN_FAILED',
    )
    expect(await app.services.store.prisma.voucher.count()).toBe(0)
    expect((await app.client().programme.get.query()).sandbox).toBe(false)
  })

  it('no account can be bound that nobody has confirmed', async () => {
    const own = app.client({ authorization: `Bearer ${(await signIn('one')).token}` })
    expect(await refusal(own.bindings.authorise.mutate({ partner: 'meituan-bike' }))).toMatchObject({
      code: 'PARTNER_UNAVAILABLE',
      status: 503,
    })
    expect((await own.bindings.list.query()).every(({ status }) => status === 'none')).toBe(true)
  })
})
