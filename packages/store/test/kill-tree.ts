import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The processes that `parent` started and that still run. */
function childrenOf(parent: number): number[] {
  if (!existsSync('/proc/self/stat'))
    return execFileSync('pgrep', ['-P', String(parent)], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
      .map(Number)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number)
}

function parentOf(pid: string): number | undefined {
  try {
    // pid (name, which may hold anything) state parent …
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[1])
  } catch {
    return undefined
  }
}

/** Kills a process and those it started, at once: stopped first, it can neither replace them nor tell them to finish. */
export function killTree(pid: number): void {
  process.kill(pid, 'SIGSTOP')
  for (const child of [...childrenOf(pid), pid]) process.kill(child, 'SIGKILL')
}
