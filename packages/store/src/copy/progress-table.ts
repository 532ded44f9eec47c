import { type Client, escapeLiteral } from 'pg'
import type { PlannedTable } from './plan'

/** The copy's own table in the target: while it stands, the target holds part of a copy and nothing else. */
export const PROGRESS_TABLE = '_copy_progress'

/** How far a table has been copied. */
export interface Copied {
  rows: number
  /** The key of the last row; null before the first. */
  lastKey: string | null
}

/** Notes that nothing has been copied yet. */
export async function startProgress(client: Client, tables: PlannedTable[]): Promise<void> {
  const values = tables.map(({ name }) => `(${escapeLiteral(name)}, 0)`).join(', ')
  await client.query(
    `BEGIN;
     CREATE TABLE ${PROGRESS_TABLE} (table_name TEXT PRIMARY KEY, copied BIGINT NOT NULL, last_key TEXT);
     INSERT INTO ${PROGRESS_TABLE} (table_name, copied) VALUES ${values};
     COMMIT`,
  )
}

/** How far an interrupted copy came with each table. */
export async function readProgress(client: Client): Promise<Map<string, Copied>> {
  const { rows } = await client.query<{ table_name: string; copied: string; last_key: string | null }>(
    `SELECT table_name, copied, last_key FROM ${PROGRESS_TABLE}`,
  )
  return new Map(rows.map((row) => [row.table_name, { rows: Number(row.copied), lastKey: row.last_key }]))
}

/** The statement that notes more rows of a table; it belongs into the transaction that writes them. */
export const advanceProgress = ({ name }: PlannedTable, rows: number, lastKey: string): string =>
  `UPDATE ${PROGRESS_TABLE} SET copied = copied + ${rows}, last_key = ${escapeLiteral(lastKey)} WHERE table_name = ${escapeLiteral(name)}`

/** Notes that the copy is complete, durably. */
export const endProgress = (client: Client): Promise<unknown> =>
  client.query(`SET synchronous_commit = on; DROP TABLE ${PROGRESS_TABLE}`)
