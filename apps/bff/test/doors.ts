import { randomUUID } from 'node:crypto'
import type { TestApp, TestResident } from './app'
import { ride } from './rides'

/** What a call answered: its status, and the code of its error. */
export interface Answered {
  status: number
  code?: string
}

/** Calls by every way that needs the database, REST and tRPC, as anybody, a partner, a resident and staff; answers what each said. */
export async function knock(
  { url, post }: Pick<TestApp, 'url' | 'post'>,
  { headers }: Pick<TestResident, 'headers'>,
  staff: { cookie: string },
): Promise<Record<string, Answered>> {
  const json = { 'content-type': 'application/json' }
  const query = (path: string, as: Record<string, string>, input?: object) =>
    fetch(`${url}/trpc/${path}${input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''}`, { headers: as })
  const mutation = (path: string, as: Record<string, string>, input: object) =>
    fetch(`${url}/trpc/${path}`, { method: 'POST', headers: { ...json, ...as }, body: JSON.stringify(input) })
  const calls: Record<string, () => Promise<Response>> = {
    'GET /readyz': () => fetch(`${url}/readyz`),
    'GET /public/v1/totals': () => fetch(`${url}/public/v1/totals`),
    'GET /public/v1/issuer-keys': () => fetch(`${url}/public/v1/issuer-keys`),
    'POST /sandbox/sign-in': () => fetch(`${url}/sandbox/sign-in`, { method: 'POST', headers: json, body: '{"name":"新来的"}' }),
    'session.wechat': () => mutation('session.wechat', {}, { code: 'sandbox:新来的' }),
    'totals.public': () => query('totals.public', {}),
    'home.get': () => query('home.get', headers),
    'ledger.page': () => query('ledger.page', headers, {}),
    'mall.offers': () => query('mall.offers', headers),
    'mall.redeem': () => mutation('mall.redeem', headers, { offerId: 1, quantity: 1, requestId: randomUUID() }),
    'profile.rename': () => mutation('profile.rename', headers, { name: '小林' }),
    'staff.me': () => query('staff.me', staff),
    'staff.signIn': () => mutation('staff.signIn', {}, { username: 'viewer', password: 'sandbox-viewer' }),
    'totals.overview': () => query('totals.overview', staff, {}),
  }
  const answers: Record<string, Answered> = {}
  for (const [name, call] of Object.entries(calls)) {
    const response = await call()
    const body = (await response.json()) as { code?: string; error?: { data: { app: { code: string } } } }
    const code = body.error?.data.app.code ?? body.code
    answers[name] = { status: response.status, ...(code ? { code } : {}) }
  }
  const { status, body } = await post('meituan-bike', JSON.stringify({ activities: [ride('stranger')] }))
  answers['POST /partner/v1/activities'] = { status, ...(body.code ? { code: body.code } : {}) }
  return answers
}
