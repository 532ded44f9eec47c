import Big from 'big.js'
import { z } from 'zod'
import { gramsText, toMg } from '../exact'
import { Quantified } from '../quantification'
import { codeSchema, positiveTextSchema } from '../schema/shared'
import { both, inBrackets, REDUCTION } from '../words'
import { compareFigure, type FormulaKind } from './kind'
import { need, quantityField } from './needs'

/** grams for every whole block of a quantity (8.2 g per 500 steps), or `once` for reaching the first (128 g from 5000 steps). */
export const perBlockSchema = z.strictObject({
  kind: z.literal('per-block'),
  quantity: z.string(),
  block: positiveTextSchema,
  once: z.literal(true).optional(),
  grams: positiveTextSchema,
  factor: codeSchema,
})
type PerBlock = z.infer<typeof perBlockSchema>

const wholeBlocks = (amount: string, block: string): string =>
  new Big(amount).minus(new Big(amount).mod(block)).div(block).toFixed()

export const perBlock: FormulaKind<PerBlock> = {
  reads: ({ quantity }) => [{ name: quantity, path: 'quantity', kind: 'quantity' }],
  cites: ({ factor }) => [{ name: factor, path: 'factor' }],
  mismatches({ quantity, block, grams, factor }, scope) {
    const published = scope.factors.get(factor)!
    // Some publish a rate for each step that is counted in blocks, others the figure of a block.
    const isRate = published.unit.zh === quantityField(scope, quantity).unit.zh && published.gramsPerUnit !== null
    if (!isRate) return compareFigure(new Big(grams), published, 'grams')
    const perBlock = new Big(published.gramsPerUnit!).times(block)
    return perBlock.eq(grams)
      ? []
      : [{ path: 'grams', reason: `says ${grams} g a block, ${block} times factor ${factor} is ${perBlock.toFixed()} g` }]
  },
  figure({ quantity, block, once, grams }, scope) {
    const { unit } = quantityField(scope, quantity)
    return both((lang) => (once ? `${grams} g (≥ ${block} ${unit[lang]})` : `${grams} g/${block} ${unit[lang]}`))
  },
  words({ quantity, block, once, grams }, scope) {
    const { label, unit } = quantityField(scope, quantity)
    return once
      ? {
          zh: `${REDUCTION.zh} = ${grams} g（${label.zh}达到 ${block} ${unit.zh}时，否则为 0）`,
          en: `${REDUCTION.en} = ${grams} g (from ${block} ${unit.en} on, else 0)`,
        }
      : both((lang) => `${REDUCTION[lang]} = ⌊${label[lang]} ÷ ${block} ${unit[lang]}⌋ × ${grams} g`)
  },
  compile(formula, scope) {
    const { quantity, block, once, grams } = formula
    const field = quantityField(scope, quantity)
    const factors = perBlock.cites(formula).map(({ name }) => scope.factors.get(name)!)
    return (data) => {
      const amount = need(data, field)
      const blocks = wholeBlocks(amount, block)
      const counted = once && blocks !== '0' ? '1' : blocks
      const mg = toMg(new Big(counted).times(grams), scope.rounding)
      return new Quantified(mg, factors, () =>
        both((lang) => {
          const unit = field.unit[lang]
          if (once)
            return `${amount} ${unit} ${counted === '1' ? '≥' : '<'} ${block} ${unit}${lang === 'zh' ? '：' : ': '}${gramsText(mg)} g`
          return `${blocks} × ${grams} g${inBrackets(`${amount} ${unit} ÷ ${block} ${unit}`, lang)} = ${gramsText(mg)} g`
        }),
      )
    }
  },
}
