import Big from 'big.js'
import { z } from 'zod'
import { gramsText, toMg } from '../exact'
import { Quantified } from '../quantification'
import { codeSchema } from '../schema/shared'
import { both, GRID_FACTOR, inBrackets, REDUCTION } from '../words'
import type { FormulaKind } from './kind'
import { need, quantityField } from './needs'

/** (one's own baseline − what was used) × the grid's factor; nothing when more was used. */
export const ownBaselineSchema = z.strictObject({
  kind: z.literal('own-baseline'),
  baseline: z.string(),
  used: z.string(),
  /** The edition of grid factors that this version of the method knows. */
  grid: codeSchema,
  source: codeSchema,
})
type OwnBaseline = z.infer<typeof ownBaselineSchema>

export const ownBaseline: FormulaKind<OwnBaseline> = {
  reads: ({ baseline, used }) => [
    { name: baseline, path: 'baseline', kind: 'quantity' },
    { name: used, path: 'used', kind: 'quantity' },
  ],
  cites: ({ source }) => [{ name: source, path: 'source' }],
  mismatches: () => [],
  figure: () => GRID_FACTOR,
  words({ baseline, used }, scope) {
    const [own, now] = [quantityField(scope, baseline).label, quantityField(scope, used).label]
    const saved = both((lang) => `${REDUCTION[lang]} = (${own[lang]} − ${now[lang]}) × ${GRID_FACTOR[lang]}`)
    return { zh: `${saved.zh}，不低于 0`, en: `${saved.en}, at least 0` }
  },
  compile(formula, scope) {
    const [own, now] = [quantityField(scope, formula.baseline), quantityField(scope, formula.used)]
    const cited = ownBaseline.cites(formula).map(({ name }) => scope.factors.get(name)!)
    return (data, at) => {
      const [before, after] = [need(data, own), need(data, now)]
      const { factor, grams, words: of } = scope.grids.factorFor(formula.grid, at)
      const mg = toMg(new Big(before).minus(after).times(grams), scope.rounding)
      return new Quantified(mg, [...cited, factor], () =>
        both((lang) => {
          const emitted = `${grams} g/${own.unit[lang]}${inBrackets(of[lang], lang)}`
          const saved = `(${before} ${own.unit[lang]} − ${after} ${now.unit[lang]})`
          const none = new Big(before).gt(after) ? '' : lang === 'zh' ? '，未低于基线，' : ', not below the baseline,'
          return `${saved} × ${emitted}${none} = ${gramsText(mg)} g`
        }),
      )
    }
  },
}
