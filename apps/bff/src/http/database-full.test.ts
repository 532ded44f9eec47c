import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Outcome } from '@tanpuhui/contract'
import { signedHeaders } from '@tanpuhui/partner-sdk'
import { type Acknowledged, acknowledged } from '../../test/acknowledged'
import type { Answer, Problem } from '../../test/app'
import { runBuilt } from '../../test/command'
import { ready, type ServerProcess, startServer } from '../../test/server-process'
import type { SandboxPartner } from '../sandbox/partner-keys'

jest.setTimeout(60_000)

/** The server in a process of its own, whose files may grow no further than this: what it writes beyond fails, as on a full disk. */
const limitFiles = ({ pid }: ServerProcess, bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`])

let dataDir: string
let server: ServerProcess
let acts: Acknowledged
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'tanpuhui-full-'))
  server = await startServer({ DATA_DIR: dataDir }, path.join(dataDir, 'server.log'))
  await ready(server)
  const resident = 'sandbox-0000001'
  const enrol = await runBuilt('sandbox', ['residents', '--count', '1', '--partner', 'meituan-bike'], { DATA_DIR: dataDir })
  expect(enrol.code).toBe(0)
  const partners = JSON.parse(readFileSync(path.join(dataDir, 'sandbox/partners.json'), 'utf8')) as SandboxPartner[]
  const post = async (code: string, body: string): Promise<Answer<Problem & { outcomes: Outcome[] }>> => {
    const partner = partners.find((one) => one.code === code)!
    const headers = signedHeaders(partner, { id: randomUUID(), at: new Date(), body })
    const response = await fetch(`${server.url}/partner/v1/activities`, { method: 'POST', headers, body })
    return {
      status: response.status,
      body: (await response.json()) as Problem & { outcomes: Outcome[] },
      headers: response.headers,
    }
  }
  acts = acknowledged(() => ({ post }), resident)
})
afterAll(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true })
})

const counted = async () => ((await (await fetch(`${server.url}/public/v1/totals`)).json()) as { acts: number }).acts

it('answers 503 when there is no room, keeps what it acknowledged, goes on reading, and writes again once there is room', async () => {
  expect(await acts.send(50)).toBeNull()
  const log = path.join(dataDir, 'tanpuhui.db-wal')
  limitFiles(server, statSync(log).size + 100_000)
  let taken = 50
  let refused: Awaited<ReturnType<Acknowledged['send']>> = null
  while (!refused) {
    refused = await acts.send(50)
    if (!refused) taken += 50
  }
  expect(refused).toEqual({ code: 'UNAVAILABLE', retryAfter: '30', problem: expect.stringMatching(/^(full|failing)$/) })
  expect(await acts.send(50)).not.toBeNull()
  expect(await counted()).toBe(taken)
  expect(readFileSync(path.join(dataDir, 'server.log'), 'utf8')).toMatch(/disk is full|disk fails/)

  limitFiles(server, 'unlimited')
  expect(await acts.hold()).toBe(taken + 100)
  expect(await counted()).toBe(taken + 100)
  expect(await runBuilt('verify', [], { DATA_DIR: dataDir })).toMatchObject({ code: 0 })
})
