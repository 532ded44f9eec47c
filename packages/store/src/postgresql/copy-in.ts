import type { Client, ClientBase, Connection } from 'pg'

/** The part of a connection that sends COPY's data; pg's types leave it out. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(data: Buffer): void
  endCopyFrom(): void
}

type Value = string | number | bigint | null

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const field = (value: Value): string => {
  if (value === null) return '\\N'
  if (typeof value !== 'string') return String(value)
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!) : value
}

/** A row as a line of COPY's text format. */
export const copyLine = (row: readonly Value[]): string => `${row.map(field).join('\t')}\n`

/**
 * Runs `sql`, whose COPY … FROM STDIN statements take `data` in turn, as one transaction unless one is open. The data follow the
 * statements at once, without waiting for the server's word: one round trip, and the server drops what it does not want.
 */
export const copyIn = (client: Client | ClientBase, sql: string, ...data: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    client.query({
      submit(connection: CopyConnection) {
        connection.query(sql)
        for (const one of data) {
          connection.sendCopyFromChunk(Buffer.from(one))
          connection.endCopyFrom()
        }
      },
      handleCopyInResponse: () => undefined,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: resolve,
      handleError: reject,
    } as { submit(connection: Connection): void })
  })
