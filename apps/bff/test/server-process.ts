import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** How long the programme may take to serve again, in ms. */
const PATIENCE = 30_000

export type Environment = Record<string, string>

/** The built server in a process of its own. */
export interface ServerProcess {
  url: string
  pid: number
  running(): boolean
  /** SIGKILL. */
  kill(): Promise<void>
}

/** Nothing that was started here outlives this process. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** The bounds that `npm start` sets to the memory of the process. */
const memoryFlags = (): string[] =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }).scripts.start.match(/--max\S+/g)!

/** Starts the built server, as `npm start` does, or one of the built commands. Its output must be read. */
export function launch(program: string, args: string[], environment: Environment) {
  const flags = program === 'server' ? memoryFlags() : []
  const child = spawn(process.execPath, [...flags, path.resolve('apps/bff/dist', `${program}.cjs`), ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Starts the server without sandbox traffic; what it prints is added to the file `log`. Throws when it ends instead of listening. */
export async function startServer(environment: Environment, log: string): Promise<ServerProcess> {
  const child = launchServer(environment, log)
  const url = await Promise.race([addressIn(child), once(child, 'exit').then(() => undefined)])
  if (!url) throw new Error(`the server ended while starting: see ${log}`)
  return { url, pid: child.pid!, running: () => child.exitCode === null && child.signalCode === null, kill: () => killed(child) }
}

/** Starts the server and kills it after so many ms, wherever it is by then. */
export async function startAndKill(environment: Environment, log: string, after: number): Promise<void> {
  const child = launchServer(environment, log)
  await setTimeout(after)
  await killed(child)
}

function launchServer(environment: Environment, log: string): ChildProcess {
  const child = launch('server', [], { ...environment, HOST: '127.0.0.1', PORT: '0', SANDBOX_TRAFFIC: 'off', LOG_LEVEL: 'error' })
  const file = createWriteStream(log, { flags: 'a' })
  for (const stream of [child.stdout, child.stderr]) stream.pipe(file, { end: false })
  return child
}

/** The address that the server prints when it listens. */
const addressIn = ({ stdout }: ChildProcess) =>
  new Promise<string>((resolve) => {
    let printed = ''
    stdout!.on('data', (data) => {
      printed += data
      const url = /citizens\s+(http:\S+)\/\n/.exec(printed)?.[1]
      if (url) resolve(url)
    })
  })

/** Waits until the server says that it can serve. */
export async function ready(server: ServerProcess): Promise<void> {
  const end = performance.now() + PATIENCE
  for (;;) {
    if (!server.running()) throw new Error('the server ended by itself')
    const answer = await fetch(`${server.url}/readyz`, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.status === 200) return
    if (performance.now() > end) throw new Error(`not ready within ${PATIENCE} ms`)
    await setTimeout(20)
  }
}
