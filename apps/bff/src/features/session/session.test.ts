import { createHash } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { refusal, refusalCode } from '../../../test/refusal'

const DAY = 86_400_000

describe.each(DIALECTS)('a resident’s session, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  afterAll(() => app.closeBalanced())

  const signIn = (name: string) => app.client().session.wechat.mutate({ code: `sandbox:${name}` })
  const sandboxSignIn = async (body: object) => {
    const response = await fetch(`${app.url}/sandbox/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as { token: string; residentId: string; code: string } }
  }
  const as = (token: string) => app.client({ authorization: `Bearer ${token}` })

  it('leads the same name to the same resident, by a token that is new each time', async () => {
    const [first, again, other] = [await signIn('小林'), await signIn(' 小林 '), await signIn('小陈')]
    expect(again.residentId).toBe(first.residentId)
    expect(again.token).not.toBe(first.token)
    expect(other.residentId).not.toBe(first.residentId)
    for (const { token } of [first, again])
      expect((await as(token).home.get.query()).resident).toMatchObject({ id: first.residentId, name: '小林' })
  })

  it('leads one new name to one resident when twenty devices sign in at once', async () => {
    const sessions = await Promise.all(Array.from({ length: 20 }, () => signIn('同时')))
    expect(new Set(sessions.map(({ residentId }) => residentId)).size).toBe(1)
    expect(new Set(sessions.map(({ token }) => token)).size).toBe(20)
    expect((await as(sessions[0]!.token).home.get.query()).resident.name).toBe('同时')
  })

  it('opens by the sandbox’s own door as by the mini-program’s', async () => {
    const { residentId } = await signIn('小林')
    const { status, body } = await sandboxSignIn({ name: '小林' })
    expect([status, body.residentId]).toEqual([200, residentId])
    expect((await as(body.token).home.get.query()).resident.name).toBe('小林')
  })

  it.each(['', '   ', '林'.repeat(41), '林\0', '林\ud800'])('takes no name %j', async (name) => {
    expect(await sandboxSignIn({ name })).toMatchObject({ status: 400, body: { code: 'MALFORMED' } })
    expect(await refusalCode(signIn(name))).toMatch(/^(WECHAT_CODE_INVALID|MALFORMED)$/)
  })

  it.each([
    ['NAME_UNSEEN', '\u200b'],
    ['NAME_UNSEEN', '\u202e林晓'],
    ['NAME_RESERVED', '已注销用户'],
  ])('says %s of a name like %j, at every door', async (code, name) => {
    expect(await sandboxSignIn({ name })).toMatchObject({ status: 422, body: { code } })
    expect(await refusalCode(signIn(name))).toBe(code)
    const { token } = await signIn('小孙')
    expect(await refusal(as(token).profile.rename.mutate({ name }))).toMatchObject({ code, status: 422 })
    expect((await as(token).home.get.query()).resident.name).toBe('小孙')
  })

  it('folds the white space in a name', async () => {
    const { token } = await signIn('小周')
    expect(await as(token).profile.rename.mutate({ name: '周　 以\t安 ' })).toEqual({ name: '周 以 安' })
  })

  it('keeps the name that the resident chose', async () => {
    const { token, residentId } = await signIn('小王')
    await as(token).profile.rename.mutate({ name: ' 王小明 ' })
    const again = await signIn('小王')
    expect((await as(again.token).home.get.query()).resident).toMatchObject({ id: residentId, name: '王小明' })
  })

  it('keeps a token by its SHA-256 only', async () => {
    const { token, residentId } = await signIn('小林')
    expect(token).toMatch(/^[\w-]{43}$/)
    const rows = await app.services.store.prisma.residentSession.findMany({ where: { residentId: BigInt(residentId) } })
    expect(rows.map(({ tokenHash }) => tokenHash)).toContain(createHash('sha256').update(token).digest('hex'))
    expect(JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(token)
  })

  it('ends when the resident signs out, on that device only', async () => {
    const [phone, tablet] = [await signIn('小林'), await signIn('小林')]
    expect(await as(phone.token).session.signOut.mutate()).toEqual({ ok: true })
    expect(await refusalCode(as(phone.token).home.get.query())).toBe('SESSION_INVALID')
    expect(await refusalCode(as(phone.token).session.signOut.mutate())).toBe('SESSION_INVALID')
    expect((await as(tablet.token).home.get.query()).resident.name).toBe('小林')
  })

  it('lasts thirty days to the millisecond', async () => {
    const { at } = app.clock
    const { token } = await signIn('小林')
    app.clock.at = at + 30 * DAY - 1
    expect((await as(token).home.get.query()).resident.name).toBe('小林')
    app.clock.at = at + 30 * DAY
    expect(await refusal(as(token).home.get.query())).toMatchObject({ code: 'SESSION_EXPIRED', status: 401 })
    app.clock.at = at
  })

  it.each([
    ['nothing', {}, 'SESSION_REQUIRED'],
    ['a token that nobody was given', { authorization: `Bearer ${'A'.repeat(43)}` }, 'SESSION_INVALID'],
    ['a short token', { authorization: 'Bearer abc' }, 'SESSION_INVALID'],
    ['an endless token', { authorization: `Bearer ${'A'.repeat(201)}` }, 'SESSION_INVALID'],
    ['two tokens', { authorization: `Bearer ${'A'.repeat(43)} ${'B'.repeat(43)}` }, 'SESSION_INVALID'],
    ['another scheme', { authorization: `Basic ${'A'.repeat(43)}` }, 'SESSION_INVALID'],
    ['no scheme', { authorization: 'A'.repeat(43) }, 'SESSION_INVALID'],
    ['a cookie', { cookie: `authorization=Bearer ${'A'.repeat(43)}` }, 'SESSION_REQUIRED'],
  ])('is not opened by %s', async (_what, headers, code) => {
    expect(await refusal(app.client(headers).home.get.query())).toMatchObject({
      code,
      status: 401,
      userMessage: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringContaining('sign') },
    })
  })

  it('is not opened by the SHA-256 of its token', async () => {
    const { token } = await signIn('小林')
    const hash = createHash('sha256').update(token).digest('hex')
    expect(await refusalCode(as(hash).home.get.query())).toBe('SESSION_INVALID')
  })

  it.each(['081xyz', 'sandbox', 'Sandbox:小林', '小林'])('knows no code %j', async (code) => {
    expect(await refusal(app.client().session.wechat.mutate({ code }))).toMatchObject({
      code: 'WECHAT_CODE_INVALID',
      status: 401,
    })
  })
})
