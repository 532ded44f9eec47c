import { STAFF_ROLES, type StaffRole } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../test/app'
import { staffInRole } from '../../test/callers'
import type { Access } from '../http/access'
import { declaredAccess } from './declared-access'
import { appRouter } from './router'

type Caller = 'nobody' | 'resident' | StaffRole
const CALLERS: Caller[] = ['nobody', 'resident', ...STAFF_ROLES]

/** Every procedure with its access; those that end the session come last. */
const PROCEDURES = [...declaredAccess()].sort(([a], [b]) => Number(a.endsWith('signOut')) - Number(b.endsWith('signOut')))

/** Which status a caller must be refused with; null when they may call. */
function refusalOf(access: Access, caller: Caller): 401 | 403 | null {
  if (access === 'public') return null
  if (access === 'resident') return caller === 'resident' ? null : 401
  if (caller === 'nobody' || caller === 'resident') return 401
  return caller === 'admin' || (access as { staff: StaffRole[] }).staff.includes(caller) ? null : 403
}

describe.each(DIALECTS)('who may call what, on %s', (dialect) => {
  let app: TestApp
  let headersOf: Record<Caller, Record<string, string>>
  beforeAll(async () => {
    app = await startTestApp(dialect)
    const staff = await Promise.all(STAFF_ROLES.map(async (role) => [role, await staffInRole(app, role)]))
    headersOf = { nobody: {}, resident: (await app.resident('小林')).headers, ...Object.fromEntries(staff) }
  })
  afterAll(() => app.closeBalanced())

  const call = async (path: string, headers: Record<string, string>) => {
    const procedure = (appRouter._def.procedures as unknown as Record<string, { _def: { type: 'query' | 'mutation' } }>)[path]!
    const query = procedure._def.type === 'query'
    const response = await fetch(`${app.url}/trpc/${path}${query ? '?input=%7B%7D' : ''}`, {
      method: query ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(query ? {} : { body: '{}' }),
    })
    return { status: response.status, text: await response.text() }
  }

  it.each(CALLERS)('%s gets what is theirs, and nothing else', async (caller) => {
    const answers: Record<string, number | 'answered'> = {}
    const expected: Record<string, number | 'answered'> = {}
    for (const [path, access] of PROCEDURES) {
      const { status, text } = await call(path, headersOf[caller])
      const refused = refusalOf(access, caller)
      expected[path] = refused ?? 'answered'
      answers[path] = status === 401 || status === 403 ? status : 'answered'
      if (refused !== null) expect(text).not.toContain('"result"')
      expect(status).toBeLessThan(500)
    }
    expect(answers).toEqual(expected)
  })

  it('covers every procedure, and each kind of access', () => {
    expect(PROCEDURES.map(([path]) => path).sort()).toEqual(Object.keys(appRouter._def.procedures).sort())
    expect(new Set(PROCEDURES.map(([, access]) => (typeof access === 'string' ? access : 'staff')))).toEqual(
      new Set(['public', 'resident', 'staff']),
    )
  })

  it('opens to the public only what everybody may see or needs for signing in', () => {
    const open = PROCEDURES.filter(([, access]) => access === 'public').map(([path]) => path)
    expect(open.sort()).toEqual([
      'campaigns.list',
      'mall.offers',
      'programme.behaviour',
      'programme.get',
      'programme.terms',
      'session.wechat',
      'staff.signIn',
      'totals.public',
    ])
  })

  it('takes a resident’s token neither from a cookie nor from the address', async () => {
    const { token } = await app.resident('小陈')
    expect((await call('home.get', { cookie: `tanpuhui_staff=${token}` })).status).toBe(401)
    expect((await call('totals.overview', { cookie: `tanpuhui_staff=${token}` })).status).toBe(401)
    expect((await fetch(`${app.url}/trpc/home.get?authorization=Bearer%20${token}`)).status).toBe(401)
  })

  it('takes a staff token not as a resident’s', async () => {
    const { cookie } = await staffInRole(app, 'admin')
    const authorization = `Bearer ${cookie.replace('tanpuhui_staff=', '')}`
    expect((await call('home.get', { authorization })).status).toBe(401)
    expect((await call('totals.overview', { authorization })).status).toBe(401)
  })

  it('judges each call of a batch by itself', async () => {
    const response = await fetch(`${app.url}/trpc/programme.get,home.get,totals.overview?batch=1&input=%7B%222%22%3A%7B%7D%7D`)
    const answers = (await response.json()) as { result?: object; error?: { data: { httpStatus: number } } }[]
    expect(answers.map(({ result, error }) => (result ? 200 : error!.data.httpStatus))).toEqual([200, 401, 401])
  })
})
