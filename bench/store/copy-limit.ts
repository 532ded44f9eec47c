import type { Client } from 'pg'
import { copyIn, copyLine } from '../../packages/store/src/postgresql/copy-in'
import type { Rows } from './rows'
import { columnsOf, TABLE_NAMES } from './tables'
import { TWINS } from './twins'

/** Copies one batch's rows in: one transaction in a single round trip. Ids that were taken are not among them: COPY asks nothing. */
export function copyBatch(client: Client, rows: Rows): Promise<void> {
  const tables = TABLE_NAMES.filter((table) => rows[table].length > 0)
  const copies = tables.map((table) => `COPY ${TWINS}.${table} (${columnsOf(table).join(', ')}) FROM STDIN`)
  return copyIn(client, `BEGIN; ${copies.join('; ')}; COMMIT`, ...tables.map((table) => rows[table].map(copyLine).join('')))
}
