/** How the values of a PostgreSQL type stand in SQLite. */
export interface Kind {
  /** The text by which PostgreSQL writes the value; undefined when the type cannot hold it. */
  text(value: unknown): string | undefined
  /** The value in SQLite that has this text. */
  value(text: string): bigint | string | Buffer
}

const integer: Kind = { text: (value) => (typeof value === 'bigint' ? String(value) : undefined), value: BigInt }

const boolean: Kind = {
  text: (value) => (value === 1n ? 'true' : value === 0n ? 'false' : undefined),
  value: (text) => (text === 'true' ? 1n : 0n),
}

/** PostgreSQL's texts hold no NUL. */
const string: Kind = {
  text: (value) => (typeof value === 'string' && !value.includes('\0') ? value : undefined),
  value: (text) => text,
}

const bytes: Kind = {
  text: (value) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : undefined),
  value: (text) => Buffer.from(text.slice(2), 'hex'),
}

/** By PostgreSQL's own names of its types. A type that is not here is refused by name, rather than copied inexactly. */
export const KINDS: Readonly<Record<string, Kind>> = {
  smallint: integer,
  integer,
  bigint: integer,
  boolean,
  text: string,
  'character varying': string,
  bytea: bytes,
}
