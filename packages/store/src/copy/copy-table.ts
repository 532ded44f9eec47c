import type { Database } from 'better-sqlite3'
import type { Client } from 'pg'
import { copyIn, copyLine } from '../postgresql/copy-in'
import { quoted } from './catalogue'
import type { PlannedTable } from './plan'
import { advanceProgress, type Copied } from './progress-table'
import { keyOf, sourceRows, type TextRow } from './source-rows'

/** A chunk is written when it has so many rows or characters: memory stays bounded, and a killed copy repeats little. */
const ROWS = 10_000
const CHARACTERS = 4_194_304

interface Chunk {
  rows: number
  data: string
  lastKey: string
}

function* chunks(db: Database, table: PlannedTable, after: string | null): Generator<Chunk> {
  let rows = 0
  let data = ''
  let last: TextRow = []
  for (const row of sourceRows(db, table, after)) {
    rows += 1
    data += copyLine(row)
    last = row
    if (rows < ROWS && data.length < CHARACTERS) continue
    yield { rows, data, lastKey: keyOf(table, last) }
    rows = 0
    data = ''
  }
  if (rows > 0) yield { rows, data, lastKey: keyOf(table, last) }
}

/** Copies what follows the last key that was copied. Each chunk and the note of it are one transaction. */
export async function copyTable(
  db: Database,
  client: Client,
  table: PlannedTable,
  { lastKey }: Copied,
  onRows: (rows: number) => void,
): Promise<void> {
  const copy = `COPY ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) FROM STDIN`
  let writing: Promise<void> = Promise.resolve()
  for (const chunk of chunks(db, table, lastKey)) {
    await writing
    writing = copyIn(client, `${copy}; ${advanceProgress(table, chunk.rows, chunk.lastKey)}`, chunk.data).then(
      () => onRows(chunk.rows),
      (error: Error & { where?: string }) => {
        throw new Error(`"${table.name}": ${error.message}${error.where ? ` (${error.where})` : ''}`, { cause: error })
      },
    )
    // The next chunk is read meanwhile; what goes wrong until then is thrown when this is awaited.
    writing.catch(() => undefined)
  }
  await writing
}
