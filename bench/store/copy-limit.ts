import type { Client, Connection } from 'pg'
import type { Row, Rows } from './rows'
import { columnsOf, TABLE_NAMES } from './tables'
import { TWINS } from './twins'

/** The part of a connection that sends COPY's data; pg's types leave it out. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(data: Buffer): void
  endCopyFrom(): void
}

/** A transaction of COPYs: the statements, and what each of them takes. */
export interface CopyBatch {
  sql: string
  data: Buffer[]
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!)
/** A row as a line of COPY's text format. */
const line = (row: Row) => `${row.map((value) => (value === null ? '\\N' : escaped(String(value)))).join('\t')}\n`

/** Makes a batch's rows ready to be sent, ahead of the clock. Ids that were taken are not among them: COPY asks nothing. */
export function copyBatch(rows: Rows): CopyBatch {
  const tables = TABLE_NAMES.filter((table) => rows[table].length > 0)
  const copies = tables.map((table) => `COPY ${TWINS}.${table} (${columnsOf(table).join(', ')}) FROM STDIN`)
  const data = tables.map((table) => Buffer.from(rows[table].map(line).join('')))
  return { sql: `BEGIN; ${copies.join('; ')}; COMMIT`, data }
}

/** Copies one batch in: a single round trip, for all data follow the statements at once. */
export const copyIn = (client: Client, { sql, data }: CopyBatch): Promise<void> =>
  new Promise((resolve, reject) => {
    client.query({
      submit(connection: CopyConnection) {
        connection.query(sql)
        for (const chunk of data) {
          connection.sendCopyFromChunk(chunk)
          connection.endCopyFrom()
        }
      },
      handleCopyInResponse: () => undefined,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: resolve,
      handleError: reject,
    } as { submit(connection: Connection): void })
  })
