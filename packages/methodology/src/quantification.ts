import type { LocalDay, Text } from '@tanpuhui/contract'
import type { Factor } from './schema/factor'

/** The data of one act in their one spelling: canonical decimals, codes of choices, trimmed texts. Fields left out are absent. */
export type ActivityData = Record<string, string>

/** What a formula may need to know of an act beside its data. */
export interface Circumstances {
  /** The local day of the act. */
  day: LocalDay
  /** Where it happened: a GB/T 2260 code, or its first digits. Without it national grid factors apply. */
  region?: string | undefined
}

/** What a method makes of an act. */
export interface Quantification {
  /** Integer milligrams of CO2e, at least 0. */
  mg: number
  /** The formula with this act's numbers in it, e.g. `5 km × 250 g/km = 1250 g`. */
  filled: Text
  /** The factors that went into it, the grid's of its region and year among them. */
  factors: readonly Factor[]
}

/** Quantifies one act. */
export type Compute = (data: ActivityData, at: Circumstances) => Quantification

/** Writes the filled-in formula when it is read: for receipts only, never while acts come in. */
export class Quantified implements Quantification {
  readonly #write: () => Text

  constructor(
    readonly mg: number,
    readonly factors: readonly Factor[],
    write: () => Text,
  ) {
    this.#write = write
  }

  get filled(): Text {
    return this.#write()
  }
}
