import { mkdtempSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  ALL_TIME,
  CHECKS,
  type Database,
  figuresByDay,
  migrate,
  openSnapshot,
  openStore,
  rankOf,
  shardOf,
  totalFigures,
} from '../src'
import { openPrisma } from '../src/prisma'
import { partnerShard } from '../src/shard'
import { DIALECTS, emptyDatabase } from './databases'

const PRISMA = path.resolve(__dirname, '../../../prisma')
const FOUNDATION = '20261121041407_foundation'
const SHA256 = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg'

/** Brings a database to the schema of the first release only. */
async function migrateToFoundation(database: Database): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'foundation-'))
  const of = (name: string) => path.join(folder, database.dialect, 'migrations', name)
  await mkdir(of(''), { recursive: true })
  await cp(path.join(PRISMA, database.dialect, 'migrations', FOUNDATION), of(FOUNDATION), { recursive: true })
  await migrate(database, folder, Date.now)
  await rm(folder, { recursive: true })
}

/** Two residents, three rides on two days and a check-in, as the first release wrote them. */
async function fill(database: Database): Promise<void> {
  const prisma = openPrisma(database)
  const rides: [resident: number, record: number, day: number, mg: number][] = [
    [7, 101, 20261118, 1_250_000],
    [7, 102, 20261119, 500_000],
    [8, 103, 20261119, 80_000],
  ]
  for (const [resident, record, day, mg] of rides) {
    const shard = shardOf(BigInt(resident))
    const points = Math.floor(mg / 10_000)
    await prisma.$executeRawUnsafe(
      `INSERT INTO activity_record (shard, resident_id, id, partner_id, external_id, behaviour, section, method, evidence, occurred_at, recorded_at, day, district, data, mg, points)
       VALUES (${shard}, ${resident}, ${record}, 1, 'ride-${record}', 'shared-bike-ride', 'travel', 'SX-BIKE@1.0', 'partner-verified', 1, 2, ${day}, '140105', '{}', ${mg}, ${points})`,
    )
    await prisma.$executeRawUnsafe(
      `INSERT INTO act_key VALUES (${partnerShard(1, `ride-${record}`)}, 1, 'ride-${record}', '${SHA256}', ${resident}, ${record}, ${mg}, ${points})`,
    )
    await prisma.$executeRawUnsafe(
      `INSERT INTO transfer (shard, resident_id, entry_id, leg, unit, debit, credit, amount, reason, at) VALUES
        (${shard}, ${resident}, ${record}, 0, 'mgCO2e', 'programme:reductions', 'carbon', ${mg}, 'credit', 2),
        (${shard}, ${resident}, ${record}, 1, 'points', 'programme:points-issued', 'points:2027', ${points}, 'credit', 2)`,
    )
    for (const [account, amount] of [
      ['carbon', mg],
      ['points:2027', points],
    ])
      await prisma.$executeRawUnsafe(
        `INSERT INTO balance AS b VALUES (${shard}, ${resident}, '${account}', ${amount})
         ON CONFLICT (shard, resident_id, account) DO UPDATE SET amount = b.amount + excluded.amount`,
      )
  }
  await prisma.$executeRawUnsafe(`INSERT INTO act_key VALUES (5, 0, 'photo-1', 'clean-plate/6f1c', 7, 999, 0, 0)`)
  await prisma.$disconnect()
}

describe.each(DIALECTS)('a programme of the first release, on %s', (dialect) => {
  it('keeps its books, gets every rollup made anew, and still knows its acts', async () => {
    const database = await emptyDatabase(dialect)
    await migrateToFoundation(database)
    await fill(database)
    await migrate(database, PRISMA, Date.now)

    const store = await openStore(database, { now: Date.now })
    const { prisma } = store
    expect(await totalFigures(prisma)).toEqual({ people: 2, acts: 3, mg: 1_830_000, points: 183 })
    expect(await figuresByDay(prisma, ALL_TIME)).toEqual([
      { day: 20261118, people: 1, newPeople: 1, acts: 1, mg: 1_250_000, points: 125 },
      { day: 20261119, people: 2, newPeople: 1, acts: 2, mg: 580_000, points: 58 },
    ])
    expect(await rankOf(prisma, 20261119, 8n)).toEqual({ mg: 80_000, rank: 2, of: 2 })
    expect((await store.actKeys(1, ['ride-101']))[0]).toMatchObject({ digest: SHA256.slice(0, 22), recordId: 101n })
    expect((await prisma.actKey.findFirstOrThrow({ where: { partnerId: 0 } })).digest).toBe('clean-plate/6f1c')
    await prisma.actKey.deleteMany({ where: { partnerId: 0 } })
    await store.close()

    const snapshot = await openSnapshot(database)
    for (const { name, differences } of CHECKS) expect([name, await snapshot.all(differences)]).toEqual([name, []])
    await snapshot.close()
  })
})
