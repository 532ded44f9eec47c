import { readFileSync } from 'node:fs'
import { CATALOGUE, type Method } from '@tanpuhui/methodology'
import { loadProgramme, type Programme as Made, presetNamed } from '@tanpuhui/programme'

/** The programme that runs here, with the methods of the catalogue. */
export type Programme = Made<Method>

/**
 * A preset by its name, or a programme of one's own by its file (`./our-city.json`). Throws an Error that names file, path and
 * reason of every mistake.
 */
export const programmeNamed = (name: string): Programme =>
  name.endsWith('.json') ? loadProgramme(parsed(name), CATALOGUE, name) : presetNamed(name, CATALOGUE)

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: it cannot be read as JSON: ${(error as Error).message}`)
  }
}
