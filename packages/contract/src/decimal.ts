import { z } from 'zod'

const PLAIN = /^(-?)0*(\d+)(?:\.(\d+))?$/
const MAX_DIGITS = 40

/** Brings a plain decimal to one spelling, so that "5", "5.0" and "005" are the same figure; undefined when it is none. */
export function canonicalDecimal(text: string): string | undefined {
  const match = PLAIN.exec(text)
  if (!match) return undefined
  const [, sign, whole, fraction = ''] = match
  const significant = fraction.replace(/0+$/, '')
  const digits = significant ? `${whole}.${significant}` : whole!
  return digits === '0' ? '0' : `${sign}${digits}`
}

/** A JSON number without an exponent. */
function plain(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString()
  return Math.abs(value) < 1e-6 ? value.toFixed(20) : String(value)
}

/**
 * A quantity as a decimal string or a JSON number, parsed to its canonical decimal string. Exact: no digit is lost.
 * Whether the figure is plausible is for the programme's rules to say.
 */
export const decimalSchema = z.union([z.string().trim().max(MAX_DIGITS), z.number()]).transform((value, ctx) => {
  const canonical = canonicalDecimal(typeof value === 'number' ? plain(value) : value)
  if (canonical !== undefined) return canonical
  ctx.addIssue({ code: 'custom', message: 'expected a decimal number' })
  return z.NEVER
})
