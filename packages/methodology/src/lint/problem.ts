import type { FileName } from '../schema'

/** One mistake in the files of a catalogue. */
export interface Problem {
  /** e.g. `methods.json` */
  file: `${FileName}.json`
  /** Where in it, e.g. `3.formula.factor`. */
  path: string
  reason: string
}
