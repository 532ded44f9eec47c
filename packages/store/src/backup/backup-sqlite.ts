import { existsSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { countSqlite, sqliteTables } from '../copy/catalogue'
import { connectSqlite } from '../sqlite/connect'
import { mustExist } from '../sqlite/must-exist'

/** Pages copied at a time: about 4 MB, a few milliseconds. */
const PAGES = 1_000

export interface BackupResult {
  bytes: number
  tables: number
  rows: number
}

interface BackupOptions {
  /** Looks at the copy before it gets its name, and throws when it must not. */
  verify: (file: string) => Promise<void>
  /** Pages copied so far. */
  onProgress?: (done: number, total: number) => void
  /** Gives up, and leaves nothing behind. */
  signal?: AbortSignal
}

/**
 * Copies a SQLite database, as it stands at one moment, into one new file, while other processes read and write it.
 * The file gets its name once it is complete, checked and on disk. Throws, leaving nothing, when it cannot be written; throws,
 * keeping it as `<to>.unverified`, when what was copied does not pass the checks.
 */
export async function backupSqlite(file: string, to: string, options: BackupOptions): Promise<BackupResult> {
  const unverified = `${to}.unverified`
  mustExist(file)
  for (const taken of [to, unverified]) if (existsSync(taken)) throw new Error(`${taken} exists, and is not overwritten.`)
  if (!existsSync(path.dirname(to))) throw new Error(`There is no folder ${path.dirname(to)}.`)
  const partial = `${to}.${process.pid}.partial`
  try {
    await copyPages(file, partial, options).catch((error: Error) => {
      options.signal?.throwIfAborted()
      throw new Error(`${to} could not be written: ${error.message}`, { cause: error })
    })
    const result = await checked(partial, options).catch(async (error: Error) => {
      options.signal?.throwIfAborted()
      await rename(partial, unverified)
      throw new Error(`${error.message}\nThe copy is kept as ${unverified}.`, { cause: error })
    })
    if (existsSync(to)) throw new Error(`${to} has come into being meanwhile, and is not overwritten.`)
    await rename(partial, to)
    await sync(path.dirname(to))
    return result
  } finally {
    await Promise.all(['', '-journal', '-wal', '-shm'].map((suffix) => rm(partial + suffix, { force: true })))
  }
}

/**
 * SQLite's online backup, from within a read transaction: without one it begins anew whenever another process has written, and never
 * ends beside a busy server. Readers do not hold up the writer; its log grows until the copy is complete.
 */
async function copyPages(file: string, partial: string, { onProgress, signal }: BackupOptions): Promise<void> {
  const db = connectSqlite(file, { readonly: true })
  try {
    db.exec('BEGIN')
    db.prepare('SELECT count(*) FROM sqlite_master').get()
    const { totalPages } = await db.backup(partial, {
      progress({ totalPages, remainingPages }) {
        signal?.throwIfAborted()
        onProgress?.(totalPages - remainingPages, totalPages)
        return PAGES
      },
    })
    onProgress?.(totalPages, totalPages)
  } finally {
    db.close()
  }
  makeOneFile(partial)
  await sync(partial)
}

/** Folds the log in, so that the file can be read anywhere; the server that opens it turns the log on again. */
function makeOneFile(partial: string): void {
  const db = connectSqlite(partial)
  try {
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}

async function checked(partial: string, { verify, signal }: BackupOptions): Promise<BackupResult> {
  const db = connectSqlite(partial, { readonly: true })
  try {
    const faults = db.pragma('integrity_check') as { integrity_check: string }[]
    if (faults[0]?.integrity_check !== 'ok') throw new Error(faults.map((fault) => fault.integrity_check).join('\n'))
    signal?.throwIfAborted()
    await verify(partial)
    signal?.throwIfAborted()
    return { bytes: statSync(partial).size, ...counted(db) }
  } finally {
    db.close()
  }
}

function counted(db: Database): Omit<BackupResult, 'bytes'> {
  const tables = sqliteTables(db)
  return { tables: tables.length, rows: tables.reduce((sum, table) => sum + countSqlite(db, table), 0) }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file)
  await handle.sync()
  await handle.close()
}
