import Big from 'big.js'
import { z } from 'zod'
import { gramsText, toMg } from '../exact'
import { Quantified } from '../quantification'
import { codeSchema, positiveTextSchema, wordsSchema } from '../schema/shared'
import { both, GRID_FACTOR, inBrackets, REDUCTION } from '../words'
import { compareFigure, type FormulaKind } from './kind'
import { need, quantityField } from './needs'

/**
 * Energy × (what it displaces − what the grid emits for it), never below zero. What a unit displaces is `amount` of a fuel per
 * `per` units at `grams` each, e.g. 7 L per 15 kWh at 2227 g/L. The grid's factor is the region's, of the newest year up to the act's.
 */
export const gridSchema = z.strictObject({
  kind: z.literal('grid'),
  quantity: z.string(),
  displaced: z.strictObject({
    amount: positiveTextSchema,
    unit: wordsSchema,
    per: positiveTextSchema,
    grams: positiveTextSchema,
    factor: codeSchema,
  }),
  /** The edition of grid factors that this version of the method knows. */
  grid: codeSchema,
  source: codeSchema,
})
type Grid = z.infer<typeof gridSchema>

const displacedWords = ({ displaced: { amount, unit, per, grams } }: Grid, energy: { zh: string; en: string }) =>
  both((lang) => `${amount} ${unit[lang]} ÷ ${per} ${energy[lang]} × ${grams} g/${unit[lang]}`)

export const grid: FormulaKind<Grid> = {
  reads: ({ quantity }) => [{ name: quantity, path: 'quantity', kind: 'quantity' }],
  cites: ({ source, displaced }) => [
    { name: source, path: 'source' },
    { name: displaced.factor, path: 'displaced.factor' },
  ],
  mismatches: ({ displaced }, { factors }) =>
    compareFigure(new Big(displaced.grams), factors.get(displaced.factor)!, 'displaced.grams'),
  figure(formula, scope) {
    const displaced = displacedWords(formula, quantityField(scope, formula.quantity).unit)
    return both((lang) => `(${displaced[lang]} − ${GRID_FACTOR[lang]})`)
  },
  words(formula, scope) {
    const { label } = quantityField(scope, formula.quantity)
    return both((lang) => `${REDUCTION[lang]} = ${label[lang]} × ${grid.figure(formula, scope)[lang]}`)
  },
  compile(formula, scope) {
    const { quantity, displaced, grid: edition } = formula
    const field = quantityField(scope, quantity)
    const cited = grid.cites(formula).map(({ name }) => scope.factors.get(name)!)
    const gross = new Big(displaced.amount).times(displaced.grams)
    const words = displacedWords(formula, field.unit)
    return (data, at) => {
      const amount = need(data, field)
      const { factor, grams, words: of } = scope.grids.factorFor(edition, at)
      const mg = toMg(gross.minus(new Big(grams).times(displaced.per)).times(amount), scope.rounding, new Big(displaced.per))
      return new Quantified(mg, [...cited, factor], () =>
        both((lang) => {
          const unit = field.unit[lang]
          const emitted = `${grams} g/${unit}${inBrackets(of[lang], lang)}`
          return `${amount} ${unit} × (${words[lang]} − ${emitted}) = ${gramsText(mg)} g`
        }),
      )
    }
  },
}
