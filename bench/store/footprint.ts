import type { Ask } from '../ground/ground'
import type { Rows } from './rows'
import { columnsOf, sumsOf, TABLE_NAMES } from './tables'

/** What tables hold, in a few numbers: how many rows of those that are only inserted, and the sums of the others. */
export type Footprint = Record<string, number>

/** Looks at the tables of a schema (PostgreSQL), or of the only one. */
export async function footprint(ask: Ask, schema?: string): Promise<Footprint> {
  const found: Footprint = {}
  for (const table of TABLE_NAMES) {
    const sums = sumsOf(table)
    const what = sums.length > 0 ? sums.map((column) => `sum(${column}) AS ${column}`).join(', ') : 'count(*) AS n'
    const [row] = await ask(`SELECT ${what} FROM ${schema ? `${schema}.` : ''}${table}`)
    for (const [column, value] of Object.entries(row!)) found[`${table}.${column}`] = Number(value)
  }
  return found
}

/** What planned rows add to it. */
export function planned(batches: readonly Rows[]): Footprint {
  const found: Footprint = {}
  const add = (name: string, n: number) => {
    found[name] = (found[name] ?? 0) + n
  }
  for (const rows of batches)
    for (const table of TABLE_NAMES) {
      const sums = sumsOf(table)
      const first = columnsOf(table).length - sums.length
      if (sums.length === 0) add(`${table}.n`, rows[table].length)
      else
        for (const row of rows[table]) for (const [i, column] of sums.entries()) add(`${table}.${column}`, Number(row[first + i]))
    }
  return found
}

/** Throws unless `after` is `before` and what was planned: a side that does less than the others is no side. */
export function mustHaveGrown(side: string, before: Footprint, after: Footprint, by: Footprint): void {
  const wrong = Object.keys(by).filter((name) => after[name]! - before[name]! !== by[name])
  if (wrong.length > 0)
    throw new Error(
      `${side} wrote other rows than planned: ${wrong.map((name) => `${name} grew by ${after[name]! - before[name]!}, not ${by[name]}`).join('; ')}`,
    )
}
