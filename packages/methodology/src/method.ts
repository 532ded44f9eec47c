import type { LocalDay, Text } from '@tanpuhui/contract'
import type { z } from 'zod'

/** Where a figure was published. */
export interface Source {
  title: string
  locator: string
  year: number
}

/** A sourced emission factor: `mgPerUnit` milligrams of CO2e avoided per unit of activity. */
export interface Factor {
  code: string
  name: Text
  mgPerUnit: number
  unit: Text
  source: Source
}

/** Activity data of one act after its method's schema has parsed it: quantities are canonical decimal strings. */
export type ActivityData = Record<string, string>

/** One quantity of the activity data, for showing it and for judging whether it is plausible. */
export interface Field {
  name: string
  label: Text
  unit: Text
}

/** What a method makes of an act. */
export interface Quantification {
  /** Integer milligrams of CO2e, rounded down (保守性: what is not fully earned is not credited). */
  mg: number
  /** The formula with this act's numbers in it, e.g. `5 km × 250 g/km = 1250 g`. */
  filled: string
}

/** A versioned rule from activity data to a reduction. Frozen data and one pure function; a new version is a new object. */
export interface Method {
  code: string
  version: string
  behaviour: string
  name: Text
  issuer: Text
  /** First and last local day of the acts it applies to, both included; null: still in force. */
  validFrom: LocalDay
  validTo: LocalDay | null
  formula: Text
  factors: readonly Factor[]
  fields: readonly Field[]
  data: z.ZodType<ActivityData>
  quantify(data: ActivityData): Quantification
}

/** A kind of low-carbon act and the methods that have quantified it over time. */
export interface Behaviour {
  code: string
  name: Text
  methods: readonly Method[]
}
