import Database from 'better-sqlite3'

/** Pages that a connection keeps in memory, in KiB; the system's own cache has the rest. */
const READER_CACHE = 16_384
const WRITER_CACHE = 32_768

/** Opens a file as every connection of ours does: WAL, full durability, patient with another process's writer, exact int64. */
export function connectSqlite(file: string, options: { readonly?: boolean; fileMustExist?: boolean } = {}): Database.Database {
  const db = new Database(file, { timeout: 5_000, ...options })
  db.defaultSafeIntegers(true)
  if (!options.readonly) {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
  }
  db.pragma(`cache_size = -${options.readonly ? READER_CACHE : WRITER_CACHE}`)
  return db
}
