import Big from 'big.js'
import { z } from 'zod'
import { gramsText, toMg } from '../exact'
import { Quantified } from '../quantification'
import { codeSchema, decimalTextSchema, positiveTextSchema } from '../schema/shared'
import { both, REDUCTION } from '../words'
import type { FormulaKind } from './kind'
import { need, quantityField } from './needs'

/** `grams` over `per` units, as published: a quotient such as 5980 g ÷ 22 km has no finite decimal. */
const rateSchema = z.strictObject({ grams: decimalTextSchema, per: positiveTextSchema })

/** (what the baseline emits − what the act emits) × quantity; never below zero. */
export const baselineMinusProjectSchema = z.strictObject({
  kind: z.literal('baseline-minus-project'),
  quantity: z.string(),
  baseline: rateSchema,
  project: rateSchema,
  factor: codeSchema,
})
type BaselineMinusProject = z.infer<typeof baselineMinusProjectSchema>

/** The difference as a fraction: grams over units. */
function difference({ baseline, project }: BaselineMinusProject): { grams: Big; per: Big } {
  const [basePer, projectPer] = [new Big(baseline.per), new Big(project.per)]
  return {
    grams: new Big(baseline.grams).times(projectPer).minus(new Big(project.grams).times(basePer)),
    per: basePer.times(projectPer),
  }
}

const rate = ({ grams, per }: z.infer<typeof rateSchema>, unit: string) =>
  per === '1' ? `${grams} g/${unit}` : `${grams} g ÷ ${per} ${unit}`

const bracket = ({ baseline, project }: BaselineMinusProject, unit: string) =>
  `(${rate(baseline, unit)} − ${rate(project, unit)})`

export const baselineMinusProject: FormulaKind<BaselineMinusProject> = {
  reads: ({ quantity }) => [{ name: quantity, path: 'quantity', kind: 'quantity' }],
  cites: ({ factor }) => [{ name: factor, path: 'factor' }],
  mismatches(formula, { factors }) {
    const { id, gramsPerUnit } = factors.get(formula.factor)!
    const { grams, per } = difference(formula)
    // The factor is the difference as its publisher rounds it.
    const decimals = gramsPerUnit?.split('.')[1]?.length ?? 0
    const rounded = grams.div(per).round(decimals, Big.roundHalfUp)
    if (gramsPerUnit !== null && rounded.eq(gramsPerUnit)) return []
    return [
      { path: 'baseline', reason: `minus project is ${rounded.toFixed()} g, factor ${id} says ${gramsPerUnit ?? 'nothing'}` },
    ]
  },
  figure(formula, scope) {
    const { unit } = quantityField(scope, formula.quantity)
    return both((lang) => bracket(formula, unit[lang]))
  },
  words(formula, scope) {
    const { label } = quantityField(scope, formula.quantity)
    return both((lang) => `${REDUCTION[lang]} = ${label[lang]} × ${baselineMinusProject.figure(formula, scope)[lang]}`)
  },
  compile(formula, scope) {
    const field = quantityField(scope, formula.quantity)
    const factors = baselineMinusProject.cites(formula).map(({ name }) => scope.factors.get(name)!)
    const { grams, per } = difference(formula)
    return (data) => {
      const amount = need(data, field)
      const mg = toMg(grams.times(amount), scope.rounding, per)
      return new Quantified(mg, factors, () =>
        both((lang) => `${amount} ${field.unit[lang]} × ${bracket(formula, field.unit[lang])} = ${gramsText(mg)} g`),
      )
    }
  },
}
