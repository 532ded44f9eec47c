import { type CreditedAct, type Database, openStore, shardOf } from '@tanpuhui/store'
import { Client } from 'pg'
import { laneOf } from '../../packages/store/src/rollup'
import { connectSqlite } from '../../packages/store/src/sqlite/connect'
import { preparedCredit } from '../../packages/store/src/sqlite/credit-acts'

/** Acts in one transaction of SQLite; acts that PostgreSQL's writers share. */
const CHUNK: Record<Database['dialect'], number> = { sqlite: 10_000, postgresql: 8_000 }
const WRITERS = 4
const CACHE_KB = 1_048_576

/** Credits `n` acts by the store's own statements, not waiting for the disk: nothing is lost here but time when the machine fails. */
export async function load(database: Database, n: number, acts: (n: number) => CreditedAct[]): Promise<void> {
  const chunk = CHUNK[database.dialect]
  const sizes = Array.from({ length: Math.ceil(n / chunk) }, (_, i) => Math.min(chunk, n - i * chunk))
  if (database.dialect === 'sqlite') loadSqlite(database.file, sizes, acts)
  else await loadPostgresql(database, sizes, acts)
}

function loadSqlite(file: string, sizes: readonly number[], acts: (n: number) => CreditedAct[]): void {
  const db = connectSqlite(file)
  const settings = ['synchronous = OFF', 'temp_store = MEMORY', `cache_size = -${CACHE_KB}`, 'wal_autocheckpoint = 20000']
  for (const setting of settings) db.pragma(setting)
  const { claim, credit } = preparedCredit(db)
  const whole = db.transaction((some: CreditedAct[]) => credit(claim(some).fresh))
  for (const size of sizes) whole.immediate(acts(size))
  db.close()
}

/** Each writer has residents, and lanes of the rollups, of its own: none waits for another. */
async function loadPostgresql(
  database: Extract<Database, { dialect: 'postgresql' }>,
  sizes: readonly number[],
  acts: (n: number) => CreditedAct[],
): Promise<void> {
  await alter(database.url, 'SET synchronous_commit = off')
  const store = await openStore(database, { now: Date.now })
  for (const size of sizes) {
    const some = acts(size)
    const ofWriter = (writer: number) => some.filter(({ residentId }) => laneOf(shardOf(residentId)) % WRITERS === writer)
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => store.writes.creditActs(ofWriter(writer), [])))
  }
  await store.close()
  await alter(database.url, 'RESET synchronous_commit')
}

async function alter(url: string, change: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} ${change}`)
  await client.end()
}
