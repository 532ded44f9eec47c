import { mkdtempSync } from 'node:fs'
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate, openStore } from '../src'
import { DIALECTS, freshDatabase } from './databases'

const PRISMA = path.resolve(__dirname, '../../../prisma')

describe.each(DIALECTS)('migrations on %s', (dialect) => {
  it('has nothing to do on a migrated database', async () => {
    expect(await migrate(await freshDatabase(dialect), PRISMA, Date.now)).toEqual([])
  })

  it('refuses a migration that was edited after it had been applied', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'prisma-'))
    await cp(path.join(PRISMA, dialect, 'migrations'), path.join(folder, dialect, 'migrations'), { recursive: true })
    const database = await freshDatabase(dialect)
    await writeFile(path.join(folder, dialect, 'migrations/20261121041407_foundation/migration.sql'), 'SELECT 1')
    await expect(migrate(database, folder, Date.now)).rejects.toThrow(/20261121041407_foundation was edited/)
    await rm(folder, { recursive: true })
  })

  it('gives two processes that open one database different ids', async () => {
    const database = await freshDatabase(dialect)
    const frozen = { now: () => Date.UTC(2026, 10, 21) }
    const [one, other] = await Promise.all([openStore(database, frozen), openStore(database, frozen)])
    const ids = new Set([...Array.from({ length: 3_000 }, one.newId), ...Array.from({ length: 3_000 }, other.newId)])
    expect(ids.size).toBe(6_000)
    await one.close()
    await other.close()
  })
})

it('lets two processes start at once on an empty file: one migrates, the other waits', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'empty-')), 'data', 'fresh.db')
  const applied = await Promise.all([1, 2].map(() => migrate({ dialect: 'sqlite', file }, PRISMA, Date.now)))
  expect(applied.map((names) => names.length).sort()).toEqual([
    0,
    (await readdir(path.join(PRISMA, 'sqlite/migrations'))).length - 1,
  ])
})
