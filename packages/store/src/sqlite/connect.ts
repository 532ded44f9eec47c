import Database from 'better-sqlite3'

/** Opens a file as every connection of ours does: WAL, full durability, patient with another process's writer, exact int64. */
export function connectSqlite(file: string, options: { readonly?: boolean } = {}): Database.Database {
  const db = new Database(file, { timeout: 5_000, ...options })
  db.defaultSafeIntegers(true)
  if (!options.readonly) {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
  }
  db.pragma('cache_size = -65536')
  return db
}
