import { z } from 'zod'
import { baselineMinusProject, baselineMinusProjectSchema } from './baseline-minus-project'
import { grid, gridSchema } from './grid'
import type { FormulaKind } from './kind'
import { ownBaseline, ownBaselineSchema } from './own-baseline'
import { perBlock, perBlockSchema } from './per-block'
import { perUnit, perUnitSchema } from './per-unit'
import { replacement, replacementSchema } from './replacement'
import { stated, statedSchema } from './stated'

export const formulaSchema = z.discriminatedUnion('kind', [
  perUnitSchema,
  perBlockSchema,
  baselineMinusProjectSchema,
  gridSchema,
  replacementSchema,
  ownBaselineSchema,
  statedSchema,
])
/** How a method turns the data of an act into grams, as data. */
export type Formula = z.infer<typeof formulaSchema>

const KINDS: { [K in Formula['kind']]: FormulaKind<Extract<Formula, { kind: K }>> } = {
  'per-unit': perUnit,
  'per-block': perBlock,
  'baseline-minus-project': baselineMinusProject,
  grid,
  replacement,
  'own-baseline': ownBaseline,
  stated,
}

/** The kind of `formula`: what it refers to, its words, and how it is compiled. */
export const kindOf = (formula: Formula): FormulaKind<Formula> => KINDS[formula.kind]

export type { FormulaKind, Mismatch, Scope } from './kind'
