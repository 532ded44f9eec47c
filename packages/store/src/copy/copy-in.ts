import type { Client, Connection } from 'pg'
import type { TextRow } from './source-rows'

/** The part of a connection that sends COPY's data; pg's types leave it out. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(data: Buffer): void
  endCopyFrom(): void
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string) => (/[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!) : text)

/** A row as a line of COPY's text format. */
export const copyLine = (row: TextRow): string => `${row.map((text) => (text === null ? '\\N' : escaped(text))).join('\t')}\n`

/**
 * Runs `sql`, one statement of which is a COPY … FROM STDIN that takes `data`, as one transaction. The data follow the statement
 * at once, without waiting for the server's word: one round trip, and the server drops what it does not want.
 */
export const copyIn = (client: Client, sql: string, data: string): Promise<void> =>
  new Promise((resolve, reject) => {
    client.query({
      submit(connection: CopyConnection) {
        connection.query(sql)
        connection.sendCopyFromChunk(Buffer.from(data))
        connection.endCopyFrom()
      },
      handleCopyInResponse: () => undefined,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: resolve,
      handleError: reject,
    } as { submit(connection: Connection): void })
  })
