/** Values that a PostgreSQL array may hold here. */
export type Item = string | number | bigint | null

const quoted = (text: string) => `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`

/** A column as PostgreSQL's text form of an array. The driver's own conversion asks every element what it is, and takes several times as long. */
export const arrayLiteral = (column: readonly Item[]): string =>
  typeof column[0] === 'string'
    ? `{${(column as readonly (string | null)[]).map((text) => (text === null ? 'NULL' : quoted(text))).join(',')}}`
    : `{${column.map((item) => item ?? 'NULL').join(',')}}`
