import { z } from 'zod'

const PLAIN = /^(-?)0*(\d+)(?:\.(\d+))?$/
const MAX_LENGTH = 40

/** Brings a plain decimal to one spelling, so that "5", "5.0" and "005" are the same figure; undefined when it is none. */
export function canonicalDecimal(text: string): string | undefined {
  const match = PLAIN.exec(text)
  if (!match) return undefined
  const [, sign, whole, fraction = ''] = match
  const significant = fraction.replace(/0+$/, '')
  const digits = significant ? `${whole}.${significant}` : whole!
  return digits === '0' ? '0' : `${sign}${digits}`
}

/** A JSON number as a plain decimal: the digits it prints with, its exponent (below -6 or above 20) written out. */
function plain(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const digits = mantissa.replace(/[-.]/g, '')
  const shift = Number(exponent)
  const unsigned = shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, '0')
  return value < 0 ? `-${unsigned}` : unsigned
}

/**
 * A quantity as a decimal string or a JSON number, parsed to its canonical decimal string of at most 40 characters.
 * Exact: no digit is lost. Whether the figure is plausible is for the programme's rules to say.
 */
export const decimalSchema = z.union([z.string().trim().max(MAX_LENGTH), z.number()]).transform((value, ctx) => {
  const canonical = canonicalDecimal(typeof value === 'number' ? plain(value) : value)
  if (canonical !== undefined && canonical.length <= MAX_LENGTH) return canonical
  ctx.addIssue({ code: 'custom', message: `expected a decimal number of at most ${MAX_LENGTH} characters` })
  return z.NEVER
})
