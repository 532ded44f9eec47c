import { countText, showMass } from '@tanpuhui/contract'

const UNITS = [
  ['t', 1_000_000_000],
  ['kg', 1_000_000],
  ['g', 1_000],
] as const

/** The exact mass with nothing rounded: mg CO2e as `1,234.567 g`. */
export function exactGrams(mg: number): string {
  const sign = mg < 0 ? '-' : ''
  const size = Math.abs(mg)
  const fraction = String(size % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${sign}${countText(Math.floor(size / 1_000))}${fraction ? `.${fraction}` : ''} g`
}

/** The exact mass, where `massText` had to leave something out; else undefined. */
export function exactNote(mg: number): string | undefined {
  const hundredths = Math.round(Number(showMass(mg).value.replaceAll(',', '')) * 100)
  return hundredths * (massUnit(mg).mg / 100) === mg ? undefined : `${exactGrams(mg)} CO₂e`
}

/** The unit in which an axis that reaches `mg` is read, and how many mg make one. */
export function massUnit(mg: number): { unit: 't' | 'kg' | 'g'; mg: number } {
  const [unit, size] = UNITS.find(([, size]) => mg >= size) ?? UNITS[2]
  return { unit, mg: size }
}

/** A share as `12.3%`; what is there but tiny as `<0.1%`. */
export function shareText(part: number, whole: number): string {
  if (whole <= 0 || part <= 0) return '0%'
  const tenths = Math.round((part / whole) * 1_000) / 10
  return tenths < 0.1 ? '<0.1%' : `${tenths}%`
}
