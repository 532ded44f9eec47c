import { createHash } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { refusal, refusalCode } from '../../../test/refusal'
import { SANDBOX_STAFF } from '../../sandbox/staff'

const HOUR = 3_600_000
const RIGHT = { username: 'bureau', password: 'sandbox-bureau' }

describe.each(DIALECTS)('staff sign in, on %s', (dialect) => {
  let app: TestApp
  /** Sign-ins are limited by address, so each test comes from one of its own. */
  let address = 0
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  beforeEach(() => {
    address++
  })
  afterAll(() => app.closeBalanced())

  const headers = () => ({ 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${address}` })
  const signIn = async (input: object) => {
    const response = await fetch(`${app.url}/trpc/staff.signIn`, {
      method: 'POST',
      headers: headers(),
      body: JSON.stringify(input),
    })
    const text = await response.text()
    const [cookie = ''] = response.headers.getSetCookie()
    return { status: response.status, text, code: /"app":\{"code":"(\w+)"/.exec(text)?.[1], cookie }
  }
  const as = (cookie: string) => app.client({ cookie: cookie.split(';')[0]! })

  it('and are known by a cookie that scripts and other sites cannot use', async () => {
    const { status, text, cookie } = await signIn(RIGHT)
    expect([status, JSON.parse(text).result.data]).toEqual([200, { username: 'bureau', name: '演示管理员', role: 'admin' }])
    const [pair, ...flags] = cookie.split('; ')
    expect(pair).toMatch(/^tanpuhui_staff=[\w-]{43}$/)
    expect(flags.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict'])
    expect(await as(cookie).staff.me.query()).toEqual({ username: 'bureau', name: '演示管理员', role: 'admin' })
  })

  it('and get no secret in the answer, nor does the database keep one', async () => {
    const { text, cookie } = await signIn(RIGHT)
    const token = /=([\w-]{43});/.exec(cookie)![1]!
    const { prisma } = app.services.store
    const staff = await prisma.staff.findUniqueOrThrow({ where: { username: 'bureau' } })
    expect(staff.passwordHash).toMatch(/^\$argon2id\$/)
    for (const secret of [token, RIGHT.password, staff.passwordHash]) expect(text).not.toContain(secret)
    const tokenHash = createHash('sha256').update(token).digest('hex')
    expect(await prisma.staffSession.findUnique({ where: { tokenHash } })).toMatchObject({ staffId: staff.id })
    expect(await prisma.staffSession.findUnique({ where: { tokenHash: token } })).toBeNull()
    const me = await fetch(`${app.url}/trpc/staff.me`, { headers: { cookie: cookie.split(';')[0]! } })
    expect(await me.text()).not.toMatch(/argon2|password|token/i)
  })

  it('not by a wrong password, nor under an unknown name: both are told the same', async () => {
    const answers = [
      await signIn({ ...RIGHT, password: 'sandbox-viewer' }),
      await signIn({ ...RIGHT, username: 'nobody' }),
      await signIn({ ...RIGHT, username: 'Bureau' }),
      await signIn({ username: 'nobody', password: 'nobody' }),
    ]
    expect(answers.map(({ status, code, cookie }) => [status, code, cookie])).toEqual(Array(4).fill([401, 'SIGN_IN_FAILED', '']))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  it.each([
    [{}],
    [{ username: 'bureau' }],
    [{ ...RIGHT, password: '' }],
    [{ ...RIGHT, username: 'bureau\0' }],
    [{ ...RIGHT, username: {} }],
  ])('not with %j', async (input) => {
    expect(await signIn(input)).toMatchObject({ status: 400, code: 'MALFORMED', cookie: '' })
  })

  it('at most ten times a minute from one address, right or wrong', async () => {
    for (let i = 0; i < 10; i++) expect((await signIn({ ...RIGHT, password: `guess ${i}` })).status).toBe(401)
    expect(await signIn({ ...RIGHT, password: 'guess 11' })).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' })
    expect(await signIn(RIGHT)).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS', cookie: '' })
    address += 100
    expect((await signIn(RIGHT)).status).toBe(200)
    address -= 100
  })

  it('at most ten times a minute, also when one request holds twenty tries', async () => {
    const tries = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [i, { ...RIGHT, password: `guess ${i}` }]))
    const response = await fetch(`${app.url}/trpc/${Array(20).fill('staff.signIn').join(',')}?batch=1`, {
      method: 'POST',
      headers: headers(),
      body: JSON.stringify(tries),
    })
    const answers = (await response.json()) as { error: { data: { app: { code: string } } } }[]
    const codes = answers.map(({ error }) => error.data.app.code)
    expect(codes).toHaveLength(20)
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(10)
    expect(codes.filter((code) => !['SIGN_IN_FAILED', 'TOO_MANY_REQUESTS'].includes(code))).toEqual([])
    expect((await signIn(RIGHT)).code).toBe('TOO_MANY_REQUESTS')
  })

  it('for twelve hours to the millisecond', async () => {
    const { cookie } = await signIn(RIGHT)
    const { at } = app.clock
    app.clock.at = at + 12 * HOUR - 1
    expect((await as(cookie).staff.me.query()).username).toBe('bureau')
    app.clock.at = at + 12 * HOUR
    expect(await refusal(as(cookie).staff.me.query())).toMatchObject({ code: 'SESSION_EXPIRED', status: 401 })
    app.clock.at = at
  })

  it('until they sign out', async () => {
    const { cookie } = await signIn(RIGHT)
    const other = await signIn(RIGHT)
    const response = await fetch(`${app.url}/trpc/staff.signOut`, {
      method: 'POST',
      headers: { ...headers(), cookie: cookie.split(';')[0]! },
    })
    expect(response.headers.getSetCookie()[0]).toMatch(/^tanpuhui_staff=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/)
    expect(await refusalCode(as(cookie).staff.me.query())).toBe('SESSION_INVALID')
    expect((await as(other.cookie).staff.me.query()).username).toBe('bureau')
  })

  it('no longer when their account is gone', async () => {
    const { prisma, newId } = app.services.store
    const { passwordHash } = await prisma.staff.findUniqueOrThrow({ where: { username: 'bureau' } })
    await prisma.staff.create({
      data: { id: newId(), username: 'leaver', name: '离职', role: 'auditor', passwordHash, createdAt: app.clock.at },
    })
    const { cookie } = await signIn({ ...RIGHT, username: 'leaver' })
    expect((await as(cookie).staff.me.query()).role).toBe('auditor')
    await prisma.staff.delete({ where: { username: 'leaver' } })
    expect(await refusalCode(as(cookie).staff.me.query())).toBe('SESSION_INVALID')
  })

  it.each(['tanpuhui_staff=', `tanpuhui_staff=${'A'.repeat(43)}`, 'tanpuhui_staff=%00', 'staff=bureau'])(
    'not by the cookie %j',
    async (cookie) => {
      expect(await refusalCode(app.client({ cookie }).staff.me.query())).toMatch(/^SESSION_(REQUIRED|INVALID)$/)
    },
  )

  it('by the demo accounts that the sandbox says it has', async () => {
    for (const { username, password, role } of SANDBOX_STAFF)
      expect(JSON.parse((await signIn({ username, password })).text).result.data).toMatchObject({ username, role })
  })
})

describe('behind https', () => {
  it('the staff cookie travels by https only', async () => {
    const app = await startTestApp('sqlite', { config: { publicUrl: 'https://tanpuhui.example' } })
    const response = await fetch(`${app.url}/trpc/staff.signIn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(RIGHT),
    })
    expect(response.headers.getSetCookie()[0]!.split('; ')).toContain('Secure')
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/)
    await app.close()
  })
})
