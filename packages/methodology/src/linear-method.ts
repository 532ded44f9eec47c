import { decimalSchema, type Text } from '@tanpuhui/contract'
import Big from 'big.js'
import { z } from 'zod'
import type { Factor, Field, Method } from './method'

interface LinearMethod extends Pick<Method, 'code' | 'version' | 'behaviour' | 'name' | 'issuer' | 'validFrom' | 'validTo'> {
  factor: Factor
  /** The quantity that is multiplied; without it the act itself counts as one. */
  quantity?: Field
  /** Further quantities that are reported with the act, e.g. for plausibility checks. */
  others?: readonly Field[]
}

/** Grams as a plain decimal from integer milligrams, e.g. 45720 → `45.72`. */
export const gramsText = (mg: number | Big): string => new Big(mg).div(1000).toFixed()

/** `factor` times a canonical decimal, exact, and cut to its whole part. */
function wholeMultiple(decimal: string, factor: bigint): number {
  const point = decimal.indexOf('.')
  if (point < 0) return Number(BigInt(decimal) * factor)
  const fraction = decimal.slice(point + 1)
  return Number((BigInt(decimal.slice(0, point) + fraction) * factor) / 10n ** BigInt(fraction.length))
}

/** A method of the form reduction = quantity × factor, exact in decimals and rounded down to the milligram. */
export function linearMethod({ factor, quantity, others = [], ...method }: LinearMethod): Method {
  const fields = quantity ? [quantity, ...others] : others
  const label: Text = quantity?.label ?? { zh: '次数', en: 'acts' }
  const mgPerUnit = BigInt(factor.mgPerUnit)
  const perUnit = (lang: keyof Text) => `${gramsText(factor.mgPerUnit)} g/${factor.unit[lang]}`
  return Object.freeze({
    ...method,
    fields,
    factors: [factor],
    formula: { zh: `减排量 = ${label.zh} × ${perUnit('zh')}`, en: `reduction = ${label.en} × ${perUnit('en')}` },
    data: z.object(Object.fromEntries(fields.map(({ name }) => [name, decimalSchema]))),
    quantify(data) {
      const amount = quantity ? data[quantity.name]! : '1'
      const mg = wholeMultiple(amount, mgPerUnit)
      const unit = quantity?.unit.zh ?? factor.unit.zh
      return {
        mg,
        // Read for receipts only, never while acts come in.
        get filled() {
          return `${amount} ${unit} × ${perUnit('zh')} = ${gramsText(mg)} g`
        },
      }
    },
  } satisfies Method)
}
