// Builds what is not built, through turbo's cache.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

/** Runs turbo tasks; on failure prints what they said and throws. */
export function turbo(...args) {
  const { status, stdout } = spawnSync('npx', ['turbo', 'run', ...args, '--output-logs=errors-only', '--ui=stream'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1_048_576,
  })
  if (status === 0) return
  process.stderr.write(stdout ?? '')
  throw new Error(`turbo run ${args.join(' ')} failed`)
}
