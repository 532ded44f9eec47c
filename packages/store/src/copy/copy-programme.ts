import type { Client } from 'pg'
import type { Database } from '../database-url'
import { readMigrations } from '../migrate/migrations'
import { postgresqlTables } from './catalogue'
import { difference } from './compare'
import { copyTable } from './copy-table'
import { countRows, type OnProgress, totalRows } from './count-rows'
import { type PlannedTable, planCopy } from './plan'
import { type Copied, endProgress, readProgress, startProgress } from './progress-table'
import { openSource, type Source } from './source'
import { rowsUpTo } from './source-rows'
import { type Contents, openTarget, prepareTarget } from './target'

const CHANGED = 'The source has changed since the interrupted copy began'
const ANEW = 'Make the target anew, and copy again.'

export interface CopyResult {
  /** False when the target already held a complete copy, and nothing was written. */
  copied: boolean
  /** Rows that an interrupted copy had left in the target. */
  resumedAfter: number
  tables: { name: string; rows: number }[]
  /** True when the source has been written to since the moment that was copied. */
  sourceMovedOn: boolean
}

interface CopyOptions {
  from: Database
  to: Database
  /** The repository's `prisma` folder. */
  prismaFolder: string
  now: () => number
  onProgress?: OnProgress
}

/**
 * Copies a programme, as it stands at one moment, from SQLite into an empty PostgreSQL database, and compares every row at the end.
 * A copy that was interrupted goes on where it stopped. Throws, in words, on whatever does not fit; the source is never written.
 */
export async function copyProgramme({
  from,
  to,
  prismaFolder,
  now,
  onProgress = () => undefined,
}: CopyOptions): Promise<CopyResult> {
  if (from.dialect !== 'sqlite' || to.dialect !== 'postgresql')
    throw new Error('A programme can be copied from SQLite (file:…) to PostgreSQL (postgresql://…) only.')
  const source = openSource(from.file, await readMigrations(prismaFolder, 'sqlite'))
  try {
    const client = await openTarget(to.url)
    try {
      const contents = await prepareTarget(client, to.url, prismaFolder, now)
      return await run(source, client, contents, onProgress)
    } finally {
      await client.end()
    }
  } finally {
    source.close()
  }
}

async function run(source: Source, client: Client, contents: Contents, onProgress: OnProgress): Promise<CopyResult> {
  const tables = planCopy(source.db, await postgresqlTables(client))
  const answer = (copied: boolean, resumedAfter: number): CopyResult => ({
    copied,
    resumedAfter,
    tables: tables.map(({ name, rows }) => ({ name, rows })),
    sourceMovedOn: source.leave(),
  })
  if (contents === 'rows') {
    const found = await firstDifference(source, client, tables, onProgress)
    if (found)
      throw new Error(`The target holds other rows than the source, and is left as it is: ${found}. Give an empty database.`)
    return answer(false, 0)
  }
  if (contents === 'nothing') await startProgress(client, tables)
  const progress = await readProgress(client)
  const resumedAfter = checkProgress(source, tables, progress)
  const count = countRows('copying', totalRows(tables), onProgress, resumedAfter)
  for (const table of tables) await copyTable(source.db, client, table, progress.get(table.name)!, count)
  await client.query('ANALYZE')
  const found = await firstDifference(source, client, tables, onProgress)
  if (found && resumedAfter > 0) throw new Error(`${CHANGED}, or something else wrote into the target: ${found}. ${ANEW}`)
  if (found) throw new Error(`Something else wrote into the target during the copy: ${found}. ${ANEW}`)
  await endProgress(client)
  return answer(true, resumedAfter)
}

/**
 * Answers how many rows an interrupted copy left. Throws when rows have come or gone since before the place where it stopped; a row
 * that was changed there is found by the comparison at the end.
 */
function checkProgress({ db }: Source, tables: PlannedTable[], progress: Map<string, Copied>): number {
  for (const table of tables) {
    const copied = progress.get(table.name)
    if (!copied) throw new Error(`The interrupted copy knows no table "${table.name}". ${ANEW}`)
    if (copied.lastKey === null) continue
    const rows = rowsUpTo(db, table, copied.lastKey)
    if (rows !== copied.rows)
      throw new Error(`${CHANGED}: it copied ${copied.rows} rows of "${table.name}" where now there are ${rows}. ${ANEW}`)
  }
  return totalRows([...progress.values()])
}

async function firstDifference(
  { db }: Source,
  client: Client,
  tables: PlannedTable[],
  onProgress: OnProgress,
): Promise<string | null> {
  const count = countRows('comparing', totalRows(tables), onProgress)
  for (const table of tables) {
    const found = await difference(db, client, table, () => count(1))
    if (found) return found
  }
  return null
}
