import Big from 'big.js'
import { z } from 'zod'
import { gramsText, toMg } from '../exact'
import { Quantified } from '../quantification'
import type { ChoiceField } from '../schema/behaviour'
import { codeSchema, positiveTextSchema } from '../schema/shared'
import { both, REDUCTION } from '../words'
import { compareFigure, type FormulaKind, type Mismatch, type Scope } from './kind'
import { need } from './needs'

/** What making the item new emits × the share of new purchases that a used one of its condition replaces. */
export const replacementSchema = z.strictObject({
  kind: z.literal('replacement'),
  item: z.string(),
  condition: z.string(),
  production: z.array(z.strictObject({ item: z.string(), grams: positiveTextSchema })).min(1),
  rates: z
    .array(
      z.strictObject({
        condition: z.string(),
        rate: positiveTextSchema.refine((rate) => Number(rate) <= 1, 'expected at most 1'),
      }),
    )
    .min(1),
  /** Published products that the two tables must give. */
  proof: z.array(z.strictObject({ item: z.string(), condition: z.string(), factor: codeSchema })).min(1),
  source: codeSchema,
})
type Replacement = z.infer<typeof replacementSchema>

function choiceField({ fields }: Scope, name: string): ChoiceField {
  const field = fields.get(name)
  if (field?.kind !== 'choice') throw new Error(`no choice ${name}`)
  return field
}

const tables = ({ production, rates }: Replacement) => ({
  grams: new Map(production.map(({ item, grams }) => [item, grams])),
  rate: new Map(rates.map(({ condition, rate }) => [condition, rate])),
})

/** Every choice on offer needs an entry, and every entry a choice. */
function uncovered({ name, choices }: ChoiceField, table: ReadonlyMap<string, string>, path: string): Mismatch[] {
  const codes = choices.map(({ code }) => code)
  return [
    ...codes.filter((code) => !table.has(code)).map((code) => ({ path, reason: `has no figure for ${name} ${code}` })),
    ...[...table.keys()]
      .filter((code) => !codes.includes(code))
      .map((code) => ({ path, reason: `knows ${code}, field ${name} does not` })),
  ]
}

export const replacement: FormulaKind<Replacement> = {
  reads: ({ item, condition }) => [
    { name: item, path: 'item', kind: 'choice' },
    { name: condition, path: 'condition', kind: 'choice' },
  ],
  cites: ({ source, proof }) => [
    { name: source, path: 'source' },
    ...proof.map(({ factor }, index) => ({ name: factor, path: `proof.${index}.factor` })),
  ],
  mismatches(formula, scope) {
    const { grams, rate } = tables(formula)
    return [
      ...uncovered(choiceField(scope, formula.item), grams, 'production'),
      ...uncovered(choiceField(scope, formula.condition), rate, 'rates'),
      ...formula.proof.flatMap(({ item, condition, factor }, index) =>
        compareFigure(
          new Big(grams.get(item) ?? 0).times(rate.get(condition) ?? 0),
          scope.factors.get(factor)!,
          `proof.${index}`,
        ),
      ),
    ]
  },
  figure: () => ({ zh: '生产阶段排放 × 新品替代率', en: 'emission of production × rate at which it replaces a new one' }),
  words: (formula, scope) => both((lang) => `${REDUCTION[lang]} = ${replacement.figure(formula, scope)[lang]}`),
  compile(formula, scope) {
    const [item, condition] = [choiceField(scope, formula.item), choiceField(scope, formula.condition)]
    const { grams, rate } = tables(formula)
    const factors = replacement.cites(formula).map(({ name }) => scope.factors.get(name)!)
    const nameOf = new Map(item.choices.map(({ code, name }) => [code, name]))
    return (data) => {
      const [code, quality] = [need(data, item), need(data, condition)]
      const [made, replaced] = [grams.get(code), rate.get(quality)]
      if (made === undefined || replaced === undefined) throw new RangeError(`no figure for ${code}, ${quality}`)
      const mg = toMg(new Big(made).times(replaced), scope.rounding)
      return new Quantified(mg, factors, () =>
        both((lang) => {
          const production = lang === 'zh' ? `生产 ${made} g` : `production ${made} g`
          const share = lang === 'zh' ? `替代率 ${replaced}` : `replacement ${replaced}`
          return `${nameOf.get(code)![lang]}${lang === 'zh' ? '：' : ': '}${production} × ${share} = ${gramsText(mg)} g`
        }),
      )
    }
  },
}
