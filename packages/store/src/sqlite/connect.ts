import Database from 'better-sqlite3'

/** Pages that a connection keeps in memory, in KiB; the system's own cache has the rest. */
const READER_CACHE = 16_384
const WRITER_CACHE = 32_768

/**
 * How long the write-ahead log may grow, in pages of 4 KiB, before the writer itself stops to move them into the database. By far the
 * most of it is done beside the writer before (see checkpointer.ts): with SQLite's 1,000, every batch would wait for its own pages.
 */
const LOG_PAGES = 32_000

interface Options {
  readonly?: boolean
  fileMustExist?: boolean
  /** KiB, where it shall be another than usual. */
  cache?: number
}

/** Opens a file as every connection of ours does: WAL, full durability, patient with another process's writer, exact int64. */
export function connectSqlite(file: string, { cache, ...options }: Options = {}): Database.Database {
  const db = new Database(file, { timeout: 5_000, ...options })
  db.defaultSafeIntegers(true)
  if (!options.readonly) {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
  }
  db.pragma(`cache_size = -${cache ?? (options.readonly ? READER_CACHE : WRITER_CACHE)}`)
  return db
}
