import { readdirSync, statSync } from 'node:fs'
import { posix, relative, resolve, sep } from 'node:path'

/** One file of the build output; `path` is relative with forward slashes, `bytes` its size. */
export interface BuiltFile {
  path: string
  bytes: number
  modifiedAt: number
}

/** Every file under a folder, in a stable order. */
export const listFiles = (dir: string): BuiltFile[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = resolve(entry.parentPath, entry.name)
      const { size, mtimeMs } = statSync(full)
      return { path: relative(dir, full).split(sep).join('/'), bytes: size, modifiedAt: mtimeMs }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))

/** The path without its extension: the name under which WeChat knows pages, components and templates. */
export const stem = (path: string): string => path.replace(/\.[^./]+$/, '')

/** Resolves a specifier inside the package, from a file or from the root when it starts with a slash. */
export const resolveInside = (from: string, specifier: string): string =>
  specifier.startsWith('/') ? posix.normalize(specifier.slice(1)) : posix.join(posix.dirname(from), specifier)
