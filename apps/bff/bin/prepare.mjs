// Makes the native parts that npm was told not to build at install time. Nothing happens when they are there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
const require = createRequire(path.join(root, 'packages/store/package.json'))

/** Opens a database in a fresh process: a driver built for another Node or machine fails there, not here. */
const driverWorks = () =>
  spawnSync(process.execPath, ['-e', `new (require(${JSON.stringify(require.resolve('better-sqlite3'))}))(':memory:')`], {
    stdio: 'ignore',
  }).status === 0

export function prepare() {
  if (!existsSync(path.join(root, 'node_modules'))) throw new Error('Run `npm ci` first.')
  if (driverWorks()) return
  console.log('准备 SQLite 驱动（首次约一分钟）… Preparing the SQLite driver (about a minute, once)…')
  const { status } = spawnSync('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0 || !driverWorks())
    throw new Error(
      'better-sqlite3 could be neither downloaded nor compiled. Install python3, make and a C++ compiler, then try again.',
    )
}

if (process.argv[1] === import.meta.filename) prepare()
