// Makes the native parts that npm was told not to build at install time. Nothing happens when they are there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
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
  // Two commands at once must not build the same thing into the same place.
  if (!lock()) return waitForOther()
  try {
    buildDriver()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

const LOCK = path.join(root, 'node_modules/.cache/tanpuhui-driver.lock')
const STALE = 600_000

/** How old the lock is, in ms; undefined when nobody has it. */
function lockAge() {
  const stat = statSync(LOCK, { throwIfNoEntry: false })
  return stat && Date.now() - stat.mtimeMs
}

/** Takes the lock, also one that was left behind by a command that was killed. */
function lock() {
  try {
    if (lockAge() > STALE) rmSync(LOCK, { recursive: true, force: true })
    mkdirSync(path.dirname(LOCK), { recursive: true })
    mkdirSync(LOCK)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function waitForOther() {
  console.log('另一个命令正在准备 SQLite 驱动，请稍候… Another command is preparing the SQLite driver; waiting for it…')
  const pause = new Int32Array(new SharedArrayBuffer(4))
  while (lockAge() <= STALE) Atomics.wait(pause, 0, 0, 500)
  prepare()
}

function buildDriver() {
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
