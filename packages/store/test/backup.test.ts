import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { backupSqlite } from '../src'
import { connectSqlite } from '../src/sqlite/connect'
import { freshDatabase } from './databases'

/** Rows of a kilobyte each: several steps of the backup. */
const ROWS = 16_000

let file: string
let folder: string
let to: string
beforeEach(async () => {
  const database = await freshDatabase('sqlite')
  if (database.dialect === 'sqlite') file = database.file
  folder = mkdtempSync(path.join(tmpdir(), 'backup-'))
  to = path.join(folder, 'backup.db')
  const db = connectSqlite(file)
  db.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS})
    INSERT INTO resident (shard, id, name, created_at) SELECT i % 64, i, printf('%01000d', i), i FROM n`)
  db.close()
})

afterEach(() => rmSync(folder, { recursive: true }))

const fine = async () => undefined

const count = (of: string) => {
  const db = connectSqlite(of, { readonly: true })
  const [residents, mode] = [
    db.prepare('SELECT count(*) FROM resident').pluck().get(),
    db.pragma('journal_mode', { simple: true }),
  ]
  db.close()
  return { residents: Number(residents), mode }
}

it('copies one moment while another connection goes on writing, and never begins anew', async () => {
  const writer = connectSqlite(file)
  const insert = writer.prepare('INSERT INTO resident (shard, id, name, created_at) VALUES (1, ?, ?, 0)')
  const steps: number[] = []
  let written = 0
  const result = await backupSqlite(file, to, {
    verify: async (copy) => expect(count(copy)).toEqual({ residents: ROWS, mode: 'delete' }),
    onProgress(done) {
      steps.push(done)
      written += 1
      insert.run(ROWS + written, 'written during the backup')
    },
  })
  writer.close()
  expect(result).toMatchObject({ rows: ROWS, bytes: expect.any(Number), tables: expect.any(Number) })
  expect(steps.length).toBeGreaterThan(3)
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
  expect(readdirSync(folder)).toEqual(['backup.db'])
  expect(count(to).residents).toBe(ROWS)
  expect(count(file).residents).toBe(ROWS + written)
})

it('can be opened as the programme’s file again: the log is on, and what was there is there', async () => {
  await backupSqlite(file, to, { verify: fine })
  const db = connectSqlite(to)
  db.exec(`INSERT INTO setting (name, value) VALUES ('restored', 'yes')`)
  db.close()
  expect(count(to)).toEqual({ residents: ROWS, mode: 'wal' })
})

it.each(['backup.db', 'backup.db.unverified'])('does not overwrite %s', async (name) => {
  writeFileSync(path.join(folder, name), 'precious')
  await expect(backupSqlite(file, to, { verify: fine })).rejects.toThrow(`${name} exists, and is not overwritten`)
  expect(readdirSync(folder)).toEqual([name])
})

it('does not overwrite what came into being meanwhile', async () => {
  const verify = async () => writeFileSync(to, 'precious')
  await expect(backupSqlite(file, to, { verify })).rejects.toThrow('has come into being meanwhile')
  expect(readdirSync(folder)).toEqual(['backup.db'])
})

it('leaves nothing when it is interrupted', async () => {
  const interrupted = new AbortController()
  const abort = () => interrupted.abort(new Error('enough'))
  const { signal } = interrupted
  await expect(backupSqlite(file, to, { verify: fine, signal, onProgress: abort })).rejects.toThrow('enough')
  expect(readdirSync(folder)).toEqual([])
  const late = new AbortController()
  const verify = async () => late.abort(new Error('enough'))
  await expect(backupSqlite(file, to, { verify, signal: late.signal })).rejects.toThrow('enough')
  expect(readdirSync(folder)).toEqual([])
})

it('keeps a copy that does not pass its checks under another name', async () => {
  const verify = async () => {
    throw new Error('2 differences')
  }
  await expect(backupSqlite(file, to, { verify })).rejects.toThrow(/2 differences\n.*backup\.db\.unverified/)
  expect(readdirSync(folder)).toEqual(['backup.db.unverified'])
})

it('finds a page that is broken in the source', async () => {
  const db = connectSqlite(file)
  db.exec('CREATE INDEX broken ON resident (name)')
  db.unsafeMode()
  db.pragma('writable_schema = ON')
  db.exec(`UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'setting') WHERE name = 'broken'`)
  db.close()
  await expect(backupSqlite(file, to, { verify: fine })).rejects.toThrow(/backup\.db\.unverified/)
})

it('says where there is no database, and where there is no folder', async () => {
  await expect(backupSqlite(`${file}-none`, to, { verify: fine })).rejects.toThrow('There is no database at')
  await expect(backupSqlite(file, path.join(folder, 'none', 'x.db'), { verify: fine })).rejects.toThrow('There is no folder')
})
