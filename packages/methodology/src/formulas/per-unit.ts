import Big from 'big.js'
import { z } from 'zod'
import { gramsText, timesGrams, toMg } from '../exact'
import { Quantified } from '../quantification'
import { codeSchema, positiveTextSchema } from '../schema/shared'
import { both, REDUCTION } from '../words'
import { compareFigure, type FormulaKind, type Scope } from './kind'
import { need, quantityField } from './needs'

/** quantity × grams, or grams once for the act itself; at most `atMost` where the publisher sets a ceiling. */
export const perUnitSchema = z.strictObject({
  kind: z.literal('per-unit'),
  quantity: z.string().optional(),
  grams: positiveTextSchema,
  factor: codeSchema,
  atMost: z.strictObject({ grams: positiveTextSchema, factor: codeSchema }).optional(),
})
type PerUnit = z.infer<typeof perUnitSchema>

const ACTS = { zh: '次数', en: 'acts' }

const rate = ({ grams, factor }: PerUnit, { factors }: Scope) => {
  const { unit } = factors.get(factor)!
  return both((lang) => `${grams} g/${unit[lang]}`)
}

const ceiling = ({ atMost }: PerUnit) =>
  both((lang) => (atMost ? (lang === 'zh' ? `，最多 ${atMost.grams} g` : `, at most ${atMost.grams} g`) : ''))

export const perUnit: FormulaKind<PerUnit> = {
  reads: ({ quantity }) => (quantity === undefined ? [] : [{ name: quantity, path: 'quantity', kind: 'quantity' }]),
  cites: ({ factor, atMost }) => [
    ...(atMost ? [{ name: atMost.factor, path: 'atMost.factor' }] : []),
    { name: factor, path: 'factor' },
  ],
  mismatches: ({ grams, factor, atMost }, { factors }) => [
    ...compareFigure(new Big(grams), factors.get(factor)!, 'grams'),
    ...(atMost ? compareFigure(new Big(atMost.grams), factors.get(atMost.factor)!, 'atMost.grams') : []),
  ],
  figure: (formula, scope) => both((lang) => `${rate(formula, scope)[lang]}${ceiling(formula)[lang]}`),
  words(formula, scope) {
    const label = formula.quantity === undefined ? ACTS : quantityField(scope, formula.quantity).label
    return both((lang) => `${REDUCTION[lang]} = ${label[lang]} × ${perUnit.figure(formula, scope)[lang]}`)
  },
  compile(formula, scope) {
    const { grams, quantity, atMost } = formula
    const factors = perUnit.cites(formula).map(({ name }) => scope.factors.get(name)!)
    const per = rate(formula, scope)
    const most = atMost ? toMg(new Big(atMost.grams), scope.rounding) : Number.POSITIVE_INFINITY
    const times = timesGrams(grams, scope.rounding)
    const field = quantity === undefined ? undefined : quantityField(scope, quantity)
    const unit = field?.unit ?? scope.factors.get(formula.factor)!.unit
    return (data) => {
      const amount = field ? need(data, field) : '1'
      const full = times(amount)
      const mg = Math.min(full, most)
      return new Quantified(mg, factors, () =>
        both((lang) => {
          const product = `${amount} ${unit[lang]} × ${per[lang]} = ${gramsText(full)} g`
          return full > most ? `${product}${ceiling(formula)[lang]} = ${gramsText(mg)} g` : product
        }),
      )
    }
  },
}
