/** A column of a batch as PostgreSQL takes it: an array of the values of all acts. */
export interface Column<Act> {
  name: string
  type: 'int' | 'bigint' | 'text'
  value: (act: Act) => string | number | bigint | null
}

/** `unnest` of a batch's columns as the table `x`, parameters from $1 on. */
export const unnest = (columns: readonly Column<never>[]): string =>
  `unnest(${columns.map(({ type }, i) => `$${i + 1}::${type}[]`).join(', ')}) AS x(${columns.map(({ name }) => name).join(', ')})`

/** The parameters of `unnest`. */
export const columnValues = <Act>(columns: readonly Column<Act>[], acts: readonly Act[]) =>
  columns.map(({ value }) => acts.map(value))
