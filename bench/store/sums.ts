import type { Row } from './rows'

/** Adds up rows with the same key; the sums follow the key. */
export interface Summed {
  add(key: Row, ...sums: number[]): void
  rows(): Row[]
}

export function summed(): Summed {
  const rows = new Map<string, Row>()
  return {
    add(key, ...sums) {
      const id = key.join('|')
      const row = rows.get(id)
      if (!row) rows.set(id, [...key, ...sums])
      else
        sums.forEach((n, i) => {
          row[key.length + i] = (row[key.length + i] as number) + n
        })
    },
    rows: () => [...rows.values()],
  }
}
