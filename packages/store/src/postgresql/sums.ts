import type { Item } from './array-literal'

type Key = Exclude<Item, null>

/** Rows with the same key added up as they come, and kept column by column, as `unnest` takes them. */
export interface Sums {
  add(key: readonly Key[], ...amounts: number[]): void
  /** The columns of the keys, then those of the sums. */
  columns: (Key[] | number[])[]
  size(): number
}

/** Sums of `amounts` numbers under keys of `keys` values. */
export function sums(keys: number, amounts: number): Sums {
  const rows = new Map<string, number>()
  const keyColumns: Key[][] = Array.from({ length: keys }, () => [])
  const sumColumns: number[][] = Array.from({ length: amounts }, () => [])
  return {
    add(key, ...more) {
      const id = key.join('|')
      const row = rows.get(id)
      if (row === undefined) {
        rows.set(id, rows.size)
        for (let i = 0; i < keys; i++) keyColumns[i]!.push(key[i]!)
        for (let i = 0; i < amounts; i++) sumColumns[i]!.push(more[i]!)
      } else for (let i = 0; i < amounts; i++) sumColumns[i]![row]! += more[i]!
    },
    columns: [...keyColumns, ...sumColumns],
    size: () => rows.size,
  }
}
