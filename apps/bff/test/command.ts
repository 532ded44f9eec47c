import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** How a command ended, and what it said. */
export interface Ended {
  code: number | null
  output: string
}

const file = (name: string) => path.resolve(__dirname, `../dist/${name}.cjs`)

function follow(child: ChildProcess): { child: ChildProcess; ended: Promise<Ended> } {
  let output = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, output })) }
}

/** Starts a built command as `npm run` would, in a process of its own. */
export const startCommand = (name: string, args: string[], env: Record<string, string> = {}) =>
  follow(spawn(process.execPath, [file(name), ...args], { env: { PATH: path.dirname(process.execPath), ...env } }))

/** Runs it to its end. */
export const runBuilt = (...args: Parameters<typeof startCommand>): Promise<Ended> => startCommand(...args).ended

/** Runs it where no file may grow beyond `blocks` of 512 or 1024 bytes, as on a disk that is full. */
export const runConfined = (blocks: number, name: string, args: string[], env: Record<string, string>): Promise<Ended> =>
  follow(spawn('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', process.execPath, file(name), ...args], { env })).ended
