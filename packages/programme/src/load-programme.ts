import type { KnownCatalogue, KnownMethod } from './catalogue'
import { mistakesIn } from './checks'
import { type Mistake, pathText } from './mistake'
import type { Programme } from './programme'
import { resolve } from './resolve'
import { programmeFileSchema } from './schema'

function refuse(file: string, mistakes: readonly Mistake[]): never {
  const lines = mistakes.map(({ path, reason }) => `${file}: ${pathText(path)}: ${reason}`)
  throw new Error(`The programme cannot start: ${lines.length} mistake(s)\n${lines.join('\n')}`)
}

/**
 * Makes a programme from its parsed file. `catalogue` says which behaviours and methods there are; `file` is named in messages.
 * Throws an Error that lists every mistake as `file: path: reason`: a programme with one mistake does not start. What has the
 * wrong shape hides mistakes of other kinds until it is put right.
 */
export function loadProgramme<Method extends KnownMethod>(
  json: unknown,
  catalogue: KnownCatalogue<Method>,
  file: string,
): Programme<Method> {
  const read = programmeFileSchema.safeParse(json)
  if (!read.success)
    return refuse(
      file,
      read.error.issues.map(({ path, message }) => ({ path, reason: message })),
    )
  const mistakes = mistakesIn(read.data, catalogue)
  return mistakes.length > 0 ? refuse(file, mistakes) : resolve(read.data, catalogue)
}
