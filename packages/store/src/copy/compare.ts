import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Client } from 'pg'
import { quoted } from './catalogue'
import type { PlannedTable } from './plan'
import { sourceRows, type TextRow } from './source-rows'

/** The rows of a table, counted and added up: the sum of a 60-bit hash of each, in any order. */
interface Sum {
  rows: number
  sum: bigint
}

/** A row as one text that no other row has: each value behind its length in bytes, a NULL as a dash. */
const digest = (row: TextRow): bigint =>
  BigInt(
    `0x${hash('md5', row.map((text) => (text === null ? '-' : `${Buffer.byteLength(text)}:${text}`)).join('')).slice(0, 15)}`,
  )

/** The same in PostgreSQL's SQL. */
async function sumOfTarget(client: Client, { name, columns }: PlannedTable): Promise<Sum> {
  const texts = columns.map((column) => {
    const text = `${quoted(column)}::text`
    return `coalesce(octet_length(${text}) || ':' || ${text}, '-')`
  })
  const { rows } = await client.query<{ rows: string; sum: string }>(
    `SELECT count(*) AS rows, coalesce(sum(('x' || substr(md5(${texts.join(' || ')}), 1, 15))::bit(60)::bigint), 0) AS sum FROM ${quoted(name)}`,
  )
  return { rows: Number(rows[0]!.rows), sum: BigInt(rows[0]!.sum) }
}

function sumOfSource(db: Database, table: PlannedTable, onRow: () => void): Sum {
  const total = { rows: 0, sum: 0n }
  for (const row of sourceRows(db, table)) {
    total.rows += 1
    total.sum += digest(row)
    onRow()
  }
  return total
}

/** What differs between a table of the source and the same table of the target; null if nothing does. */
export async function difference(db: Database, client: Client, table: PlannedTable, onRow: () => void): Promise<string | null> {
  const asked = sumOfTarget(client, table)
  asked.catch(() => undefined)
  const source = sumOfSource(db, table, onRow)
  const target = await asked
  if (source.rows !== target.rows) return `"${table.name}" has ${source.rows} rows in the source and ${target.rows} in the target`
  return source.sum === target.sum ? null : `"${table.name}" has other contents in the target than in the source`
}
