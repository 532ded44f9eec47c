import { closeSync, constants, copyFileSync, fsyncSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Database, migrate } from '@tanpuhui/store'
import SqliteFile from 'better-sqlite3'
import { connectSqlite } from '../../packages/store/src/sqlite/connect'
import type { Ground } from './ground'

const fileOf = (database: Database): string => {
  if (database.dialect !== 'sqlite') throw new Error('not a SQLite database')
  return database.file
}

const SETTINGS = ['journal_mode', 'synchronous', 'page_size', 'cache_size', 'wal_autocheckpoint']

function about(): Ground['about'] {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanpuhui-bench-'))
  const db = connectSqlite(path.join(folder, 'about.db'))
  const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string }
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, String(db.pragma(name, { simple: true }))]))
  db.close()
  rmSync(folder, { recursive: true })
  return { version: `SQLite ${version}`, settings }
}

/** Waits until a file is on the disk, so that nothing of the copying is left to be done under a clock. */
function sync(file: string): void {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** Databases in files of a folder that goes away at the end. */
export async function sqliteGround(): Promise<Ground> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanpuhui-bench-sqlite-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const named = (name: string): Database => ({ dialect: 'sqlite', file: path.join(folder, `${name}.db`) })
  return {
    dialect: 'sqlite',
    about: about(),
    folder,
    async create(name) {
      const database = named(name)
      await migrate(database, 'prisma', Date.now)
      return database
    },
    async copy(from, name) {
      const database = named(name)
      copyFileSync(fileOf(from), fileOf(database), constants.COPYFILE_EXCL)
      sync(fileOf(database))
      return database
    },
    async remove(database) {
      for (const end of ['', '-wal', '-shm']) rmSync(`${fileOf(database)}${end}`, { force: true })
    },
    async settle(database) {
      const db = new SqliteFile(fileOf(database))
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.close()
    },
    async ask(database, work) {
      const db = new SqliteFile(fileOf(database), { readonly: true })
      try {
        return await work(async (sql) => db.prepare(sql).all() as Record<string, unknown>[])
      } finally {
        db.close()
      }
    },
    url: (database) => `file:${fileOf(database)}`,
    async end() {
      process.off('exit', remove)
      remove()
    },
  }
}
