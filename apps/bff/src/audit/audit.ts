import { CHECKS, type Check, type Database, openSnapshot, type Snapshot } from '@tanpuhui/store'
import type { Programme } from '../programme'
import { checkCertificates } from './check-certificates'
import { checkRecords } from './check-records'
import type { Finding } from './finding'

const text = (row: object) => JSON.stringify(row, (_key, value) => (typeof value === 'bigint' ? String(value) : value))

async function checkTables(snapshot: Snapshot, { name, count, differences }: Check): Promise<Finding> {
  const [{ n }] = (await snapshot.all<{ n: number | bigint }>(count)) as [{ n: number | bigint }]
  const rows = await snapshot.all<object>(differences)
  return { name, looked: Number(n), problems: rows.map(text) }
}

/** Recomputes everything that is derived, in one consistent view of the database, while it may be in use. */
export async function* audit(database: Database, programme: Programme): AsyncGenerator<Finding> {
  const snapshot = await openSnapshot(database)
  try {
    yield await checkRecords(snapshot, programme)
    for (const check of CHECKS) yield await checkTables(snapshot, check)
    yield await checkCertificates(snapshot)
  } finally {
    await snapshot.close()
  }
}
