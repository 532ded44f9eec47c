import { openSnapshot, type Snapshot } from '../src'
import { DIALECTS, type Dialect, freshDatabase } from './databases'

/** Reference tables: small, the same everywhere, without a shard. */
const REFERENCE = [
  '_prisma_migrations',
  'audit_entry',
  'issuer_key',
  'offer',
  'organisation',
  'partner',
  'partner_key',
  'published_figure',
  'setting',
  'staff',
  'staff_session',
]

/** Tables that are clustered on their keys on SQLite. A migration that rebuilds one of them must say WITHOUT ROWID again. */
const CLUSTERED = [
  'account_removal',
  'act_aside',
  'act_common',
  'act_key',
  'appeal',
  'balance',
  'bonus',
  'entry_state',
  'friend_invitation',
  'friendship',
  'gift',
  'hold',
  'membership',
  'message_grant',
  'message_sent',
  'nickname_removal',
  'published_figure',
  'resident_day',
  'resident_first',
  'resident_month',
  'resident_score',
  'reversal',
  'rollup_day',
  'rollup_gift',
  'rollup_score',
  'rollup_total',
  'transfer',
  'unlisted',
  'volunteer_attendance',
  'volunteer_count',
  'volunteer_sign_up',
]

interface Keys {
  /** Each table's columns, and the columns of each of its unique keys. */
  tables: Map<string, { columns: string[]; unique: string[][] }>
  foreignKeys: number
  /** Sequences and triggers. */
  machinery: string[]
}

const READ: Record<Dialect, (snapshot: Snapshot) => Promise<Keys>> = {
  async sqlite(snapshot) {
    const names = await snapshot.all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    const tables: Keys['tables'] = new Map()
    let foreignKeys = 0
    for (const { name } of names) {
      const columns = await snapshot.all<{ name: string; pk: bigint }>('SELECT name, pk FROM pragma_table_info(?)', [name])
      const indexes = await snapshot.all<{ name: string }>(
        `SELECT name FROM pragma_index_list(?) WHERE "unique" = 1 AND origin <> 'pk'`,
        [name],
      )
      const unique = [columns.filter(({ pk }) => pk > 0n).map((column) => column.name)]
      for (const index of indexes)
        unique.push(
          (await snapshot.all<{ name: string }>('SELECT name FROM pragma_index_info(?)', [index.name])).map((c) => c.name),
        )
      foreignKeys += (await snapshot.all('SELECT * FROM pragma_foreign_key_list(?)', [name])).length
      tables.set(name, { columns: columns.map((column) => column.name), unique })
    }
    const triggers = await snapshot.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    return { tables, foreignKeys, machinery: triggers.map(({ name }) => name) }
  },
  async postgresql(snapshot) {
    const columns = await snapshot.all<{ table: string; name: string }>(
      `SELECT table_name AS "table", column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`,
    )
    const keys = await snapshot.all<{ table: string; columns: string[] }>(
      `SELECT t.relname AS "table", array_agg(a.attname::text) AS columns FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
         JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (i.indkey::int2[])
       WHERE i.indisunique AND n.nspname = 'public' GROUP BY i.indexrelid, t.relname`,
    )
    const tables: Keys['tables'] = new Map()
    for (const { table, name } of columns) {
      const entry = tables.get(table) ?? { columns: [], unique: keys.filter((k) => k.table === table).map((k) => k.columns) }
      entry.columns.push(name)
      tables.set(table, entry)
    }
    const foreign = await snapshot.all(`SELECT 1 FROM pg_constraint WHERE contype = 'f'`)
    const machinery = await snapshot.all<{ name: string }>(
      `SELECT tgname::text AS name FROM pg_trigger WHERE NOT tgisinternal
       UNION ALL SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND n.nspname = 'public'`,
    )
    return { tables, foreignKeys: foreign.length, machinery: machinery.map(({ name }) => name) }
  },
}

describe.each(DIALECTS)('the schema on %s', (dialect) => {
  let snapshot: Snapshot
  let keys: Keys
  beforeAll(async () => {
    snapshot = await openSnapshot(await freshDatabase(dialect))
    keys = await READ[dialect](snapshot)
  })
  afterAll(() => snapshot.close())

  it('has a shard in every table but the reference tables', () => {
    const without = [...keys.tables].filter(([, { columns }]) => !columns.includes('shard')).map(([name]) => name)
    expect(without.sort()).toEqual(REFERENCE)
  })

  it('has the shard in every unique key of such a table, so that rows can be distributed by it', () => {
    const sharded = [...keys.tables].filter(([, { columns }]) => columns.includes('shard'))
    expect(sharded.length).toBeGreaterThan(15)
    for (const [name, { unique }] of sharded) {
      expect(unique.length).toBeGreaterThan(0)
      for (const key of unique) expect([name, key]).toEqual([name, expect.arrayContaining(['shard'])])
    }
  })

  it('has no foreign key, trigger or (but for those of reference tables) sequence', () => {
    expect(keys.foreignKeys).toBe(0)
    expect(keys.machinery.filter((name) => !/^(offer|partner)_id_seq$/.test(name))).toEqual([])
  })
})

it('clusters tables on their keys on SQLite', async () => {
  const snapshot = await openSnapshot(await freshDatabase('sqlite'))
  const rows = await snapshot.all<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE wr = 1 AND schema = 'main' ORDER BY name`,
  )
  expect(rows.map(({ name }) => name)).toEqual(CLUSTERED)
  await snapshot.close()
})
