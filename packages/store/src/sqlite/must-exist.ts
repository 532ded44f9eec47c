import { existsSync } from 'node:fs'

/** Throws when there is no file to open, in words for whoever named it; `advice` says what else to name. */
export function mustExist(file: string, advice?: string): void {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}${advice ? `: ${advice}` : ''}.`)
}
