import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { report } from '@tanpuhui/partner-sdk'

const ROOT = resolve(__dirname, '../../../..')

/** The product as README's start command runs it, on a free port with data of its own. */
export interface StartedProduct {
  url: string
  /** Signs the person in by the sandbox's door and calls a query of theirs. */
  ask<Answer>(name: string, query: string): Promise<Answer>
  /** 美团单车 reports the ride of 5 km in 23 minutes for the person of this name. */
  ride(name: string): Promise<void>
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

/** Starts the product, with these settings beside its defaults; the sandbox's own traffic stays off, so that figures are those of the walk. */
export async function startProduct(settings: Record<string, string> = {}): Promise<StartedProduct> {
  const data = mkdtempSync(join(tmpdir(), 'tanpuhui-walk-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  // biome-ignore lint/style/noProcessEnv: the started command inherits this machine's environment
  const env = { ...process.env, PORT: String(port), DATA_DIR: data, SANDBOX_TRAFFIC: 'off', NODE_ENV: 'production', ...settings }
  const server = spawn(process.execPath, ['apps/bff/bin/start.mjs'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  await ready(url, server)

  async function ask<Answer>(name: string, query: string): Promise<Answer> {
    const headers = { 'content-type': 'application/json' }
    const signIn = await fetch(`${url}/sandbox/sign-in`, { method: 'POST', headers, body: JSON.stringify({ name }) })
    const { token } = (await signIn.json()) as { token: string }
    const answer = await fetch(`${url}/trpc/${query}`, { headers: { authorization: `Bearer ${token}` } })
    return ((await answer.json()) as { result: { data: Answer } }).result.data
  }

  return {
    url,
    ask,
    async ride(name) {
      const partners = JSON.parse(readFileSync(join(data, 'sandbox/partners.json'), 'utf8')) as {
        code: string
        key: string
        secret: string
      }[]
      const partner = partners.find(({ code }) => code === 'meituan-bike')!
      const bindings = await ask<{ partner: string; subject: string }[]>(name, 'bindings.list')
      const { subject } = bindings.find((binding) => binding.partner === 'meituan-bike')!
      const occurredAt = new Date(Date.now() - 3_600_000).toISOString()
      const act = { id: randomUUID(), resident: subject, behaviour: 'shared-bike-ride', occurredAt, district: '140105' }
      const acts = [{ ...act, data: { distanceKm: '5', durationMinutes: 23 } }]
      const [outcome] = await report(acts, { url, partner, messageId: randomUUID(), at: new Date() })
      if (outcome?.mg !== 1_250_000) throw new Error(`the ride was not credited: ${JSON.stringify(outcome)}`)
    },
    verify: () => spawnSync(process.execPath, ['apps/bff/bin/run.mjs', 'verify'], { cwd: ROOT, env, stdio: 'ignore' }).status,
    async stop() {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(data, { recursive: true, force: true })
    },
  }
}
