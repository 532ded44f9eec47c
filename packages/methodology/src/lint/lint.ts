import { type CatalogueFiles, FILES, type FileName, type RawCatalogue } from '../schema'
import { claims } from './claims'
import { duplicates } from './duplicates'
import { figures } from './figures'
import { overlaps } from './overlaps'
import type { Problem } from './problem'
import { published } from './published'
import { references } from './references'

/** What does not have the shape of its file. */
function shapes(raw: RawCatalogue): Problem[] {
  return (Object.keys(FILES) as FileName[]).flatMap((file) => {
    const issues = FILES[file].safeParse(raw[file]).error?.issues ?? []
    return issues.map(
      ({ path, message }): Problem => ({ file: `${file}.json`, path: path.map(String).join('.'), reason: message }),
    )
  })
}

/**
 * Every mistake in the files of a catalogue, with file, path and reason; none when it may be used. Each check stands on the
 * ones before it: what refers to nothing is not calculated with.
 */
export function lintCatalogue(raw: RawCatalogue): Problem[] {
  const misshapen = shapes(raw)
  if (misshapen.length > 0) return misshapen
  const files = raw as CatalogueFiles
  const loose = [...duplicates(files), ...references(files)]
  const rest = [...overlaps(files), ...published(files), ...claims(files)]
  return loose.length > 0 ? [...loose, ...rest] : [...rest, ...figures(files)]
}
