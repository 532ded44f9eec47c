import { type Compiled, compileMiniProgram } from '../compile/compile'
import { listFiles } from '../compile/files'

/** Answers the compiled mini-program, compiled anew only after a file of the folder has changed. */
export const createProgramSource = (dir: string): (() => Compiled) => {
  let stamp = ''
  let compiled: Compiled | undefined
  return () => {
    const now = listFiles(dir)
      .map(({ path, bytes, modifiedAt }) => `${path}:${bytes}:${modifiedAt}`)
      .join('\n')
    if (!compiled || now !== stamp) {
      compiled = compileMiniProgram(dir)
      stamp = now
    }
    return compiled
  }
}
