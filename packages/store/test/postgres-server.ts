import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { postgresBinaries } from './postgres-binaries'

/** A PostgreSQL of our own, on a free port of this machine. */
export interface PostgresServer {
  url(database: string): string
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const user = ['postgres', 'nobody'].map((name) => users.find((line) => line.startsWith(`${name}:`))).find(Boolean)
  const [, , uid, gid] = (user ?? '').split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('PostgreSQL ended while starting')
}

/** Starts a fresh cluster. It trusts local connections and does not sync: for tests only. */
export async function startPostgres(): Promise<PostgresServer> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'tanpuhui-postgres-'))
  const bin = postgresBinaries(scratch)
  const data = path.join(scratch, 'data')
  mkdirSync(data, { mode: 0o700 })
  const user = unprivileged()
  if (user) for (const folder of [scratch, data]) chownSync(folder, user.uid, user.gid)
  const options = { ...user, cwd: scratch }
  execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${scratch}`,
    'fsync=off',
    'max_connections=300',
  ].flatMap((s) => ['-c', s])
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...options, stdio: 'ignore' })
  const url = (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`
  await answering(url('postgres'), server)
  return {
    url,
    async stop() {
      server.kill('SIGQUIT')
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}
