import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Outcome } from '@tanpuhui/contract'
import type { Database } from '@tanpuhui/store'
import { startTestApp, type TestApp, type TestResident } from '../../test/app'
import { runBuilt, runConfined, startCommand } from '../../test/command'
import { ride } from '../../test/rides'
import { until } from '../../test/until'
import { reportWeek } from '../../test/week'
import { audit } from '../audit/audit'
import type { Finding } from '../audit/finding'
import { makeSandboxResidents } from '../sandbox/residents'

jest.setTimeout(120_000)

let app: TestApp
let lin: TestResident
let env: Record<string, string>
let scratch: string
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'backup-'))
  app = await startTestApp('sqlite')
  lin = (await reportWeek(app)).lin
  await makeSandboxResidents(app.services, { count: 20_000, partnerId: app.services.programme.partners[0]!.id })
  const database = app.services.config.database as Extract<Database, { dialect: 'sqlite' }>
  env = { DATABASE_URL: `file:${database.file}` }
})
afterAll(async () => {
  await app.close()
  rmSync(scratch, { recursive: true, force: true })
})

const folderOf = (name: string) => mkdtempSync(path.join(scratch, name))

async function findings(database: Database): Promise<Finding[]> {
  const all: Finding[] = []
  for await (const finding of audit(database, app.services.programme)) all.push(finding)
  return all
}

interface Reported {
  act: object
  outcome: Outcome
}

/** Reports one act after the other until it is told to stop; answers all that were acknowledged. */
function writing(): { reported: Reported[]; stop(): Promise<void> } {
  const reported: Reported[] = []
  let going = true
  const loop = async () => {
    while (going) {
      const act = ride(lin.subjects['meituan-bike']!)
      const [outcome] = await app.report('meituan-bike', [act])
      reported.push({ act, outcome: outcome! })
    }
  }
  const ended = loop()
  return {
    reported,
    stop() {
      going = false
      return ended
    },
  }
}

describe('npm run db:backup', () => {
  it('copies what the server holds at one moment of its work, and the copy goes on as the programme', async () => {
    const folder = folderOf('busy-')
    const to = path.join(folder, 'backup.db')
    const { reported, stop } = writing()
    await until(async () => reported.length > 5)
    const before = reported.length
    const backup = await runBuilt('backup', ['--to', to], env)
    const after = reported.length
    await stop()
    expect(backup).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Backed up and verified: .*backup\.db \([\d.]+ MB, \d+ tables, [\d,]+ rows, [\d.]+ s\)\n$/),
    })
    expect(readdirSync(folder)).toEqual(['backup.db'])
    expect(after).toBeGreaterThan(before)

    const restored = path.join(folder, 'restored.db')
    copyFileSync(to, restored)
    const dataDir = path.join(folder, 'data')
    cpSync(app.services.config.dataDir, dataDir, { recursive: true })
    const again = await startTestApp('sqlite', { config: { database: { dialect: 'sqlite', file: restored }, dataDir } })
    const held = new Set(
      (await again.services.store.prisma.activityRecord.findMany({ select: { id: true } })).map(({ id }) => String(id)),
    )
    expect(reported.slice(0, before).every(({ outcome }) => held.has(outcome.record!))).toBe(true)
    for (const { act, outcome } of reported) {
      const [now] = await again.report('meituan-bike', [act])
      if (held.has(outcome.record!)) expect(now).toEqual({ ...outcome, status: 'duplicate' })
      else expect(now).toMatchObject({ status: 'credited', mg: outcome.mg })
    }
    expect(await again.problems()).toEqual([])
    expect((await again.client(lin.headers).home.get.query()).totalMg).toBe((await lin.client.home.get.query()).totalMg)
    await again.close()
  })

  it('gives a copy whose audit is that of the source', async () => {
    const to = path.join(folderOf('quiet-'), 'backup.db')
    expect(await runBuilt('backup', ['--to', to], env)).toMatchObject({ code: 0 })
    expect(await findings({ dialect: 'sqlite', file: to })).toEqual(await findings(app.services.config.database))
  })

  it('keeps books that do not balance under another name, and ends with 1', async () => {
    const folder = folderOf('wrong-')
    const { prisma } = app.services.store
    const change = (by: string) =>
      prisma.$executeRawUnsafe(
        `UPDATE balance SET amount = amount ${by} WHERE resident_id = ${lin.residentId} AND account = 'carbon'`,
      )
    await change('+ 1')
    const ended = await runBuilt('backup', ['--to', path.join(folder, 'backup.db')], env)
    await change('- 1')
    expect(ended).toMatchObject({
      code: 1,
      output: expect.stringMatching(/FAIL {2}every balance .*\n(.*\n)*1 处差异.*\n.*backup\.db\.unverified/),
    })
    expect(readdirSync(folder)).toEqual(['backup.db.unverified'])
  })

  it('leaves nothing when there is no room for it', async () => {
    const folder = folderOf('full-')
    const ended = await runConfined(512, 'backup', ['--to', path.join(folder, 'backup.db')], env)
    expect(ended).toMatchObject({ code: 1, output: expect.stringMatching(/could not be written.*(disk I\/O error|full)/) })
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing when it is stopped', async () => {
    const folder = folderOf('stopped-')
    const { child, ended } = startCommand('backup', ['--to', path.join(folder, 'backup.db')], env)
    await until(async () => readdirSync(folder).length > 0)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 1, output: expect.stringContaining('Interrupted') })
    expect(readdirSync(folder)).toEqual([])
  })

  it('explains itself when it is called wrongly', async () => {
    const to = path.join(folderOf('odd-'), 'backup.db')
    const ended = await Promise.all([
      runBuilt('backup', [], env),
      runBuilt('backup', ['--to', to], { DATABASE_URL: 'postgresql://nobody@localhost/none' }),
      runBuilt('backup', ['--to', to], { DATABASE_URL: `file:${scratch}/none.db` }),
      runBuilt('backup', ['--to', path.join(scratch, 'none/backup.db')], env),
      runBuilt('backup', ['--to', scratch], env),
    ])
    expect(ended.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1])
    const words = [
      'usage: npm run db:backup',
      'pg_dump: see docs/operations.md',
      'There is no database',
      'There is no folder',
      'is not overwritten',
    ]
    for (const [i, expected] of words.entries()) expect(ended[i]!.output).toContain(expected)
  })
})
