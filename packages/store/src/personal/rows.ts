import { setImmediate } from 'node:timers/promises'
import { EPOCH, idFloor } from '../id'
import type { Prisma } from '../prisma'
import { shardOf } from '../shard'
import type { Store } from '../store'
import { type PersonalSection, pageSql, SOURCES } from './sections'

type Value = bigint | number | string | null

/** A row of a resident's own, by column. 64-bit integers may be bigint. */
export type PersonalRow = Record<string, Value>

type Reader = (sql: string, ...params: (bigint | number | string)[]) => Promise<PersonalRow[]>

/** Rows of one page: some milliseconds' work. */
const PAGE = 500
/** Entries of the ledger that are looked through at once. */
const WINDOW = 5_000
const DAY_OF_IDS = idFloor(EPOCH + 86_400_000)

const reader =
  ({ prisma, dialect }: { prisma: Prisma; dialect: Store['dialect'] }): Reader =>
  (sql, ...params) => {
    let n = 0
    return prisma.$queryRawUnsafe(dialect === 'sqlite' ? sql : sql.replace(/\?/g, () => `$${++n}`), ...params)
  }

/** Everything that is held about a resident under one section, page by page: other requests are served in between. */
export async function* personalRows(
  store: Pick<Store, 'prisma' | 'dialect'>,
  section: PersonalSection,
  residentId: bigint,
): AsyncGenerator<PersonalRow[]> {
  const read = reader(store)
  const pages = section === 'transfers' ? transfers(read, residentId) : keyed(read, section, residentId)
  for await (const page of pages) {
    yield page
    await setImmediate()
  }
}

async function* keyed(read: Reader, section: keyof typeof SOURCES, residentId: bigint): AsyncGenerator<PersonalRow[]> {
  const { own, key } = SOURCES[section]
  let after: (bigint | number | string)[] = []
  for (;;) {
    const rows = await read(
      pageSql(section, after.length === 0, PAGE),
      ...(own ? [shardOf(residentId)] : []),
      residentId,
      ...after,
    )
    if (rows.length > 0) yield rows
    if (rows.length < PAGE) return
    after = key.map((name) => rows.at(-1)![name]!)
  }
}

/**
 * Transfers have no key by resident, which each credit would have to write. Their shard is looked through instead, a window of entries at
 * a time, from the resident's first possible entry on: ids grow with time, by clocks that may be apart.
 */
async function* transfers(read: Reader, residentId: bigint): AsyncGenerator<PersonalRow[]> {
  const shard = shardOf(residentId)
  for (let after = residentId - DAY_OF_IDS; ; ) {
    const [last] = await read(
      'SELECT max(entry_id) AS "entryId" FROM (SELECT entry_id FROM transfer WHERE shard = ? AND entry_id > ? ORDER BY entry_id LIMIT ?) AS w',
      ...[shard, after, WINDOW],
    )
    if (last?.entryId == null) return
    const upTo = BigInt(last.entryId)
    yield await read(
      `SELECT entry_id AS "entryId", leg, unit, debit, credit, amount, reason, at, ref FROM transfer
       WHERE shard = ? AND entry_id > ? AND entry_id <= ? AND resident_id = ? ORDER BY entry_id, leg`,
      ...[shard, after, upTo, residentId],
    )
    after = upTo
  }
}
