import Big from 'big.js'

/** How what is less than a milligram is treated: never credited, or rounded to the nearest, ties to the even one. */
export type Rounding = 'down' | 'half-even'

const MG_PER_GRAM = 1000
/** The powers of ten that figures and canonical decimals of acts need. */
const POWERS = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power))
const tenTo = (power: number): bigint => POWERS[power] ?? 10n ** BigInt(power)

/** `whole / divisor` (both ≥ 0) as an integer. */
function divide(whole: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = whole / divisor
  if (rounding === 'down') return quotient
  const rest = (whole - quotient * divisor) * 2n
  return rest > divisor || (rest === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient
}

/** The digits of a decimal as an integer, and how many of them stand behind its point. */
function digitsOf(decimal: string): [digits: bigint, scale: number] {
  const point = decimal.indexOf('.')
  return point < 0
    ? [BigInt(decimal), 0]
    : [BigInt(decimal.slice(0, point) + decimal.slice(point + 1)), decimal.length - point - 1]
}

/** Grams over `divisor` as whole milligrams, exact until the rounding. What is below zero is 0: no act is debited. */
export function toMg(grams: Big, rounding: Rounding, divisor = new Big(1)): number {
  if (grams.lte(0)) return 0
  const [above, aboveScale] = digitsOf(grams.times(MG_PER_GRAM).toFixed())
  const [below, belowScale] = digitsOf(divisor.toFixed())
  return Number(divide(above * tenTo(belowScale), below * tenTo(aboveScale), rounding))
}

/** A function from an amount (canonical decimal ≥ 0) to `amount × grams` in whole milligrams. Made once, called for every act. */
export function timesGrams(grams: string, rounding: Rounding): (amount: string) => number {
  const [factor, factorScale] = digitsOf(new Big(grams).times(MG_PER_GRAM).toFixed())
  return (amount) => {
    const point = amount.indexOf('.')
    if (point < 0 && factorScale === 0) return Number(BigInt(amount) * factor)
    const [digits, scale] = digitsOf(amount)
    return Number(divide(digits * factor, tenTo(scale + factorScale), rounding))
  }
}

/** Grams as a plain decimal from integer milligrams, e.g. 45720 → `45.72`. */
export const gramsText = (mg: number | Big): string => new Big(mg).div(MG_PER_GRAM).toFixed()
