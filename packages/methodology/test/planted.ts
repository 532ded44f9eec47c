import { lintCatalogue, type Problem, RAW_CATALOGUE } from '../src'
import type { CatalogueFiles } from '../src/schema'

/** The files of this package with a mistake planted in a copy of them. */
export function planted(plant: (files: CatalogueFiles) => unknown): CatalogueFiles {
  const files = structuredClone(RAW_CATALOGUE) as CatalogueFiles
  plant(files)
  return files
}

/** What the lint says of a planted mistake. */
export const found = (plant: (files: CatalogueFiles) => unknown): Problem[] => lintCatalogue(planted(plant))

export const methodIn = ({ methods }: CatalogueFiles, code: string) => methods.find((method) => method.code === code)!
export const factorIn = ({ factors }: CatalogueFiles, id: string) => factors.find((factor) => factor.id === id)!
export const behaviourIn = ({ behaviours }: CatalogueFiles, code: string) =>
  behaviours.find((behaviour) => behaviour.code === code)!

/** A mistake: what it is, in which file, at which path and for which reason it must be found, and how to plant it. */
export type Mistake = [what: string, file: string, path: RegExp, reason: RegExp, plant: (files: CatalogueFiles) => unknown]

/** Expects the lint to find a planted mistake. */
export function reports(...[file, path, reason, plant]: Mistake extends [string, ...infer Rest] ? Rest : never): void {
  expect(found(plant)).toContainEqual({ file, path: expect.stringMatching(path), reason: expect.stringMatching(reason) })
}
