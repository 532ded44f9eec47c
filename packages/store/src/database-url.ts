import path from 'node:path'

/** Which database a URL names: `file:…` is SQLite, `postgresql://…` is PostgreSQL. */
export type Database = { dialect: 'sqlite'; file: string } | { dialect: 'postgresql'; url: string }

/** Reads a DATABASE_URL. Relative files are taken from `base`. Throws on any other scheme. */
export function parseDatabaseUrl(url: string, base: string): Database {
  if (/^postgres(ql)?:\/\//.test(url)) return { dialect: 'postgresql', url }
  const file = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1]
  if (!file) throw new Error('DATABASE_URL must be file:<path> or postgresql://…')
  return { dialect: 'sqlite', file: path.resolve(base, file) }
}
