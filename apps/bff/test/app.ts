import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Outcome } from '@tanpuhui/contract'
import { signedHeaders } from '@tanpuhui/partner-sdk'
import { createTRPCClient, httpLink } from '@trpc/client'
import { type Dialect, freshDatabase } from '../../../packages/store/test/databases'
import { type App, startApp } from '../src/app'
import { audit } from '../src/audit/audit'
import type { Config } from '../src/config'
import type { SandboxPartner } from '../src/sandbox/partner-keys'
import { sandboxPartnerKeys } from '../src/sandbox/partner-keys'
import { SANDBOX_STAFF } from '../src/sandbox/staff'
import type { AppRouter } from '../src/trpc/router'

/** Noon of the day on which most tests play, in China. */
export const NOON = Date.parse('2026-11-21T12:00:00+08:00')

/** What a REST call answered. */
export interface Answer<Body> {
  status: number
  body: Body
  headers: Headers
}

interface Options {
  config?: Partial<Config>
}

/** A whole server on a fresh database, with a clock that the test moves. */
export interface TestApp extends App {
  clock: { at: number }
  partners: SandboxPartner[]
  /** A client as a resident, staff or nobody. */
  client(headers?: Record<string, string>): ReturnType<typeof clientOf>
  /** Signs a resident in and binds their accounts at `partners`. */
  resident(name: string, ...partners: string[]): Promise<TestResident>
  /** The cookie of a signed-in member of staff. */
  staff(username: 'bureau' | 'viewer'): Promise<{ cookie: string }>
  /** Sends acts as a partner and answers the outcomes. */
  report(partnerCode: string, activities: object[]): Promise<Outcome[]>
  /** Sends any body with a right signature; `headers` replace those of the signature. */
  post(partnerCode: string, body: string, headers?: Record<string, string>): Promise<Answer<Problem & { outcomes: Outcome[] }>>
  /** What `npm run verify` finds wrong. */
  problems(): Promise<string[]>
  /** Closes the server, whose books must balance, whatever the test did. */
  closeBalanced(): Promise<void>
}

export interface TestResident {
  token: string
  residentId: string
  headers: { authorization: string }
  client: ReturnType<typeof clientOf>
  /** The resident's id at each partner that was bound. */
  subjects: Record<string, string>
}

/** A problem+json body. */
export interface Problem {
  code: string
  status: number
  detail: string
  userMessage: { zh: string; en: string }
}

/** Each call is a request of its own, so that calls made at once race each other. */
const clientOf = (url: string, headers: Record<string, string>) =>
  createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers })] })

/** The configuration of a server on a fresh database, without traffic and logs. Remove `dataDir` at the end. */
export async function testConfig(dialect: Dialect, changes: Partial<Config> = {}): Promise<Config> {
  const root = path.resolve(__dirname, '../../..')
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    database: await freshDatabase(dialect),
    dataDir: mkdtempSync(path.join(tmpdir(), 'tanpuhui-data-')),
    prismaDir: path.join(root, 'prisma'),
    appsDir: path.join(root, 'apps'),
    programme: 'sanjin',
    logLevel: 'silent',
    wechat: null,
    sandboxTraffic: false,
    minPeople: 10,
    requestTimeoutMs: 60_000,
    ingest: { maxRequests: 512, maxBytes: 8_388_608, maxActs: 8_000, requestsPerMinute: 60_000, actsPerMinute: 600_000 },
    ...changes,
  }
}

/** Starts a server on `dialect` with sandbox sign-in and without sandbox traffic. */
export async function startTestApp(dialect: Dialect, { config = {} }: Options = {}): Promise<TestApp> {
  const clock = { at: NOON }
  const { dataDir, ...rest } = await testConfig(dialect, config)
  const app = await startApp({ dataDir, ...rest }, () => clock.at)
  const partners = await sandboxPartnerKeys(app.services)
  const client = (headers: Record<string, string> = {}) => clientOf(app.url, headers)

  const post: TestApp['post'] = async (partnerCode, body, headers = {}) => {
    const partner = partners.find(({ code }) => code === partnerCode)!
    const signed = signedHeaders(partner, { id: randomUUID(), at: new Date(clock.at), body })
    const response = await fetch(`${app.url}/partner/v1/activities`, { method: 'POST', headers: { ...signed, ...headers }, body })
    return {
      status: response.status,
      body: (await response.json()) as Problem & { outcomes: Outcome[] },
      headers: response.headers,
    }
  }

  async function problems(): Promise<string[]> {
    const found: string[] = []
    for await (const finding of audit(app.services.config.database, app.services.programme))
      found.push(...finding.problems.map((problem) => `${finding.name}: ${problem}`))
    return found
  }
  async function close(): Promise<void> {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  }

  return {
    ...app,
    clock,
    partners,
    client,
    post,
    async resident(name, ...codes) {
      const { token, residentId } = await client().session.wechat.mutate({ code: `sandbox:${name}` })
      const headers = { authorization: `Bearer ${token}` }
      const own = client(headers)
      const subjects: Record<string, string> = {}
      for (const partner of codes) subjects[partner] = (await own.bindings.authorise.mutate({ partner })).subject!
      return { token, residentId, headers, client: own, subjects }
    },
    async staff(username) {
      const { password } = SANDBOX_STAFF.find((staff) => staff.username === username)!
      const response = await fetch(`${app.url}/trpc/staff.signIn`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password }),
      })
      return { cookie: response.headers.getSetCookie()[0]!.split(';')[0]! }
    },
    async report(partnerCode, activities) {
      const { status, body } = await post(partnerCode, JSON.stringify({ activities }))
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
      return body.outcomes
    },
    problems,
    close,
    async closeBalanced() {
      try {
        expect(await problems()).toEqual([])
      } finally {
        await close()
      }
    },
  }
}
