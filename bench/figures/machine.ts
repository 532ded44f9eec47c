import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, fdatasyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { median } from './figure'

/** What the figures were measured on. */
export interface Machine {
  cpu: string
  cores: number
  memoryGb: number
  system: string
  disk: string
  /** Median ms to append 4 KB and sync it: what a commit costs at least. */
  syncMs: number
  node: string
}

const SYNCS = 101

function syncMs(folder: string): number {
  const file = openSync(path.join(folder, 'sync'), 'w')
  const page = Buffer.alloc(4_096, 1)
  const times = Array.from({ length: SYNCS }, () => {
    const start = performance.now()
    writeSync(file, page)
    fdatasyncSync(file)
    return performance.now() - start
  })
  closeSync(file)
  return median(times)
}

/** The device and file system that hold the temporary folder, where all databases of a benchmark lie. */
function disk(): string {
  if (process.platform === 'win32') return 'unknown'
  const [device, ...rest] = execFileSync('df', ['-P', os.tmpdir()], { encoding: 'utf8' }).split('\n')[1]!.split(/\s+/)
  const mounted = rest.at(-1)!
  const type = existsSync('/proc/mounts')
    ? readFileSync('/proc/mounts', 'utf8')
        .split('\n')
        .map((line) => line.split(' '))
        .findLast(([, at]) => at === mounted)?.[2]
    : undefined
  return type ? `${device} (${type})` : device!
}

/** Looks at this machine. */
export function thisMachine(): Machine {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tanpuhui-bench-'))
  const cores = os.cpus()
  const machine = {
    cpu: cores[0]!.model.trim(),
    cores: cores.length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    disk: disk(),
    syncMs: Number(syncMs(folder).toFixed(3)),
    node: process.version,
  }
  rmSync(folder, { recursive: true })
  return machine
}
