import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { backupSqlite } from '@tanpuhui/store'
import { audit } from '../audit/audit'
import { programmeNamed } from '../programme'
import { printFinding } from './print-finding'
import { showProgress } from './progress'
import { runCommand } from './run-command'

const USAGE = 'usage: npm run db:backup -- --to FILE'
const POSTGRESQL = `PostgreSQL 请用 pg_dump 备份，见 docs/operations.md
PostgreSQL is backed up with pg_dump: see docs/operations.md`

/** Copies the SQLite programme into one checked file, while the server works. */
runCommand(async ({ database, programme }) => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } })
  if (database.dialect !== 'sqlite') throw new Error(POSTGRESQL)
  if (!values.to) throw new Error(USAGE)
  const to = path.resolve(values.to)
  const started = performance.now()
  const interrupted = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => interrupted.abort(new Error('已中断，未留下文件 Interrupted: nothing was kept.')))

  const verify = async (file: string) => {
    console.log('核对副本 Verifying the copy…')
    let wrong = 0
    for await (const finding of audit({ dialect: 'sqlite', file }, programmeNamed(programme))) {
      printFinding(finding)
      wrong += finding.problems.length
      await setImmediate()
      interrupted.signal.throwIfAborted()
    }
    if (wrong > 0) throw new Error(`${wrong} 处差异 differences: the books that were copied do not balance.`)
  }
  const onProgress = showProgress({ label: '备份 Backing up', unit: '页 pages' })
  const { bytes, tables, rows } = await backupSqlite(database.file, to, { verify, onProgress, signal: interrupted.signal })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `备份完成，已核对 Backed up and verified: ${to} (${(bytes / 1_048_576).toFixed(1)} MB, ${tables} tables, ${rows.toLocaleString('en')} rows, ${seconds} s)`,
  )
})
