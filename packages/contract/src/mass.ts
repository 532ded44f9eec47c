/** A mass ready to be shown: the figure with its unit, e.g. `{ value: '12.48', unit: 'kg' }`. */
export interface ShownMass {
  value: string
  unit: 'g' | 'kg' | 't'
}

const GRAM = 1_000
const KILOGRAM = 1_000 * GRAM
const TONNE = 1_000 * KILOGRAM

const trim = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
const group = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, ',').replace(/(\.\d*),/g, '$1')

/** Shows mg CO2e as g below 1 kg, kg below 1 t, t above; at most two decimals, never rounded up to what was not reached. */
export function showMass(mg: number): ShownMass {
  const size = Math.abs(mg)
  const [divisor, unit] =
    size < KILOGRAM ? ([GRAM, 'g'] as const) : size < TONNE ? ([KILOGRAM, 'kg'] as const) : ([TONNE, 't'] as const)
  const hundredths = Math.trunc((mg / divisor) * 100 + Math.sign(mg) * 1e-9)
  const [whole = '0', fraction = ''] = trim((hundredths / 100).toFixed(2)).split('.')
  return { value: group(whole) + (fraction ? `.${fraction}` : ''), unit }
}

/** `12.48 kg CO₂e`, for sentences and labels. */
export const massText = (mg: number): string => {
  const { value, unit } = showMass(mg)
  return `${value} ${unit} CO₂e`
}

/** An integer with thousands separators, e.g. 24,700,000. */
export const countText = (count: number): string => group(String(count))
