import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type PartnerKey, report } from '@tanpuhui/partner-sdk'
import { signInStaff } from './staff'

const ROOT = resolve(__dirname, '../../../..')

/** The product as README's start command runs it, on a free port with data of its own. */
export interface StartedProduct {
  url: string
  /** Signs the person in by the sandbox's door and calls a query of theirs. */
  ask<Answer>(name: string, query: string): Promise<Answer>
  /** Likewise a mutation. Throws with the server's words when it is refused. */
  tell<Answer>(name: string, mutation: string, input: object): Promise<Answer>
  /** The keys of a sandbox partner. */
  partner(code: string): PartnerKey & { code: string }
  /** 美团单车 reports the ride of 5 km in 23 minutes for the person of this name. */
  ride(name: string): Promise<void>
  /** Lets the bureau make an organisation; answers its code. */
  organisation(name: string): Promise<string>
  /** Runs `npm run verify`; answers its exit code. */
  verify(): number | null
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((next) => setTimeout(next, 200))
  }
  throw new Error('npm start ended before it was ready')
}

/** Starts the product; the sandbox's own traffic stays off, so that figures are those of the walk, and one person is enough for a board. */
export async function startProduct(programme?: string): Promise<StartedProduct> {
  const data = mkdtempSync(join(tmpdir(), 'tanpuhui-walk-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const quiet = { SANDBOX_TRAFFIC: 'off', PUBLISH_MIN_PEOPLE: '1', NODE_ENV: 'production' }
  // biome-ignore lint/style/noProcessEnv: the started command inherits this machine's environment
  const env = { ...process.env, PORT: String(port), DATA_DIR: data, ...quiet }
  const asked = programme ? ['--programme', programme] : []
  const server = spawn(process.execPath, ['apps/bff/bin/start.mjs', ...asked], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await ready(url, server)

  const tokens = new Map<string, string>()
  async function tokenOf(name: string): Promise<string> {
    const known = tokens.get(name)
    if (known) return known
    const headers = { 'content-type': 'application/json' }
    const signIn = await fetch(`${url}/sandbox/sign-in`, { method: 'POST', headers, body: JSON.stringify({ name }) })
    const { token } = (await signIn.json()) as { token: string }
    tokens.set(name, token)
    return token
  }

  async function call<Answer>(name: string, procedure: string, init: RequestInit = {}): Promise<Answer> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(name)}` }
    const answer = await fetch(`${url}/trpc/${procedure}`, { ...init, headers })
    const { result, error } = (await answer.json()) as { result?: { data: Answer }; error?: object }
    if (!result) throw new Error(`${procedure}: ${JSON.stringify(error)}`)
    return result.data
  }
  const ask = <Answer>(name: string, query: string) => call<Answer>(name, query)

  const partners = () =>
    JSON.parse(readFileSync(join(data, 'sandbox/partners.json'), 'utf8')) as (PartnerKey & { code: string })[]
  const partnerOf = (code: string) => partners().find((partner) => partner.code === code)!

  return {
    url,
    ask,
    tell: (name, mutation, input) => call(name, mutation, { method: 'POST', body: JSON.stringify(input) }),
    partner: partnerOf,
    async ride(name) {
      const partner = partnerOf('meituan-bike')
      const bindings = await ask<{ partner: string; subject: string }[]>(name, 'bindings.list')
      const { subject } = bindings.find((binding) => binding.partner === 'meituan-bike')!
      const occurredAt = new Date(Date.now() - 3_600_000).toISOString()
      const act = { id: randomUUID(), resident: subject, behaviour: 'shared-bike-ride', occurredAt, district: '140105' }
      const acts = [{ ...act, data: { distanceKm: '5', durationMinutes: 23 } }]
      const [outcome] = await report(acts, { url, partner, messageId: randomUUID(), at: new Date() })
      if (outcome?.mg !== 1_250_000) throw new Error(`the ride was not credited: ${JSON.stringify(outcome)}`)
    },
    async organisation(name) {
      const staff = await signInStaff(url)
      return (await staff.mutate<{ code: string }>('organisations.create', { name })).code
    },
    verify: () => spawnSync(process.execPath, ['apps/bff/bin/run.mjs', 'verify'], { cwd: ROOT, env, stdio: 'ignore' }).status,
    async stop() {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(data, { recursive: true, force: true })
    },
  }
}
