import { statSync } from 'node:fs'
import { storageUnavailable } from '../storage-error'

const identity = (file: string): string | undefined => {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat && `${stat.dev}/${stat.ino}`
}

/**
 * Remembers which file stands under a name now. The function that it answers throws UNAVAILABLE (`replaced`) when another one does, or
 * none: what an open connection writes then is lost to everybody who opens the name.
 */
export function sameFile(file: string): () => void {
  const opened = identity(file)
  return () => {
    if (identity(file) !== opened) throw storageUnavailable('replaced')
  }
}
