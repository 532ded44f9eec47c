import type { Locale, TotalsRow } from '@tanpuhui/contract'

export type Column = 'name' | 'people' | 'acts' | 'mg'
export interface Sort {
  by: Column
  direction: 'ascending' | 'descending'
}

/** What a tap on a column's head leads to: figures start with the largest, names with the first; a second tap turns it round. */
export function nextSort(sort: Sort, by: Column): Sort {
  if (sort.by === by) return { by, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' }
  return { by, direction: by === 'name' ? 'ascending' : 'descending' }
}

/** The rows in order; equal ones stay in the order of their keys, so that nothing jumps when figures are refreshed. */
export function sortRows(rows: readonly TotalsRow[], { by, direction }: Sort, locale: Locale): TotalsRow[] {
  const collator = new Intl.Collator(locale === 'zh' ? 'zh-CN' : 'en')
  const compare = (a: TotalsRow, b: TotalsRow) =>
    by === 'name' ? collator.compare(a.name[locale], b.name[locale]) : a[by] - b[by]
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => sign * compare(a, b) || (a.key < b.key ? -1 : 1))
}
