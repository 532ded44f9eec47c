import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { killTree } from './kill-tree'
import { postgresBinaries } from './postgres-binaries'

/** A PostgreSQL of our own, on a free port of this machine. */
export interface PostgresServer {
  /** Where its data are. */
  folder: string
  url(database: string): string
  /** Kills all its processes at once, as when a machine fails. Its data stay. */
  crash(): Promise<void>
  /** Ends it in order, cutting every connection. Its data stay. */
  halt(): Promise<void>
  /** Starts it again after `crash` or `halt`: the same data, the same port. */
  start(): Promise<void>
  /** Ends it and removes its data. */
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

interface Options {
  /** Syncs what it commits. Otherwise a failure of the machine may cost what was committed: enough for most tests, and faster. */
  durable?: boolean
}

/** Starts a fresh cluster that trusts local connections: for tests only. */
export async function startPostgres({ durable = false }: Options = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanpuhui-postgres-'))
  const bin = postgresBinaries(folder)
  const data = path.join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  const user = unprivileged()
  if (user) for (const owned of [folder, data]) chownSync(owned, user.uid, user.gid)
  const options = { ...user, cwd: folder }
  execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=300',
    ...(durable ? [] : ['fsync=off']),
  ].flatMap((s) => ['-c', s])
  const url = (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`
  let server: ChildProcess
  const start = async () => {
    server = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...options, stdio: 'ignore' })
    await answering(url('postgres'), server)
  }
  const end = async (kill: (pid: number) => void) => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    kill(server.pid!)
    await ended
  }
  await start()
  return {
    folder,
    url,
    start,
    crash: () => end(killTree),
    halt: () => end((pid) => process.kill(pid, 'SIGINT')),
    async stop() {
      await end((pid) => process.kill(pid, 'SIGQUIT'))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
