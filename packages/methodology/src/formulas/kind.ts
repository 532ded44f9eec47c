import type { Text } from '@tanpuhui/contract'
import type Big from 'big.js'
import type { Rounding } from '../exact'
import type { GridTable } from '../grid-table'
import type { Compute } from '../quantification'
import type { Field } from '../schema/behaviour'
import type { Factor } from '../schema/factor'

/** All that a formula may look up when it is linked to the rest of the catalogue. */
export interface Scope {
  fields: ReadonlyMap<string, Field>
  factors: ReadonlyMap<string, Factor>
  grids: GridTable
  rounding: Rounding
}

/** A name that a formula refers to, and where in the formula it stands. */
export interface Reference {
  name: string
  path: string
}

/** A figure of a formula that is not the factor's. */
export interface Mismatch {
  path: string
  reason: string
}

/** One kind of formula: its shape, what it refers to, its words, and how it turns the data of an act into a reduction. */
export interface FormulaKind<F> {
  /** Fields that it needs, each with the kind that it must be of. */
  reads(formula: F): readonly (Reference & { kind: Field['kind'] })[]
  /** Factors that it stands on, the principal one first. */
  cites(formula: F): readonly Reference[]
  /** Where its figures differ from those of its factors. Called when all references are right. */
  mismatches(formula: F, scope: Scope): readonly Mismatch[]
  /** What one unit is worth, short enough for a card, e.g. `250 g/km`. */
  figure(formula: F, scope: Scope): Text
  /** The formula in words, without the numbers of an act. */
  words(formula: F, scope: Scope): Text
  /** Made once for a method, called for every act; null: it cannot quantify. */
  compile(formula: F, scope: Scope): Compute | null
}

/** Says that `claimed` is not the figure of `factor`; nothing when it is. */
export function compareFigure(claimed: Big, factor: Factor, path: string): Mismatch[] {
  if (factor.gramsPerUnit !== null && claimed.eq(factor.gramsPerUnit)) return []
  return [{ path, reason: `says ${claimed.toFixed()} g, factor ${factor.id} says ${factor.gramsPerUnit ?? 'nothing'}` }]
}
