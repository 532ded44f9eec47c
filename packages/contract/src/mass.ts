/** A mass ready to be shown: the figure with its unit, e.g. `{ value: '12.48', unit: 'kg' }`. */
export interface ShownMass {
  value: string
  unit: 'g' | 'kg' | 't'
}

const GRAM = 1_000
const KILOGRAM = 1_000 * GRAM
const TONNE = 1_000 * KILOGRAM

/** A plain decimal with thousands separators in its whole part. */
function group(figure: number): string {
  const [whole = '', fraction] = String(figure).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '')
}

/** Shows mg CO2e as g below 1 kg, kg below 1 t, t above; at most two decimals, never rounded up to what was not reached. */
export function showMass(mg: number): ShownMass {
  const size = Math.abs(mg)
  const [divisor, unit] =
    size < KILOGRAM ? ([GRAM, 'g'] as const) : size < TONNE ? ([KILOGRAM, 'kg'] as const) : ([TONNE, 't'] as const)
  // One division by a whole number, so that no rounding can reach the next hundredth.
  return { value: group(Math.trunc(mg / (divisor / 100)) / 100), unit }
}

/** `12.48 kg`, where what it is a mass of is said already. */
export const shortMassText = (mg: number): string => {
  const { value, unit } = showMass(mg)
  return `${value} ${unit}`
}

/** `12.48 kg CO₂e`, for sentences and labels. */
export const massText = (mg: number): string => `${shortMassText(mg)} CO₂e`

/** A share in whole percent; `<1%` and `>99%` for what is not nothing and not all. */
export function percentText(part: number, whole: number): string {
  if (whole <= 0 || part <= 0) return '0%'
  const percent = Math.round((part / whole) * 100)
  if (percent === 0) return '<1%'
  return percent === 100 && part < whole ? '>99%' : `${percent}%`
}

/** A count with thousands separators, e.g. 24,700,000; a chart's axis may ask for the steps between, e.g. 0.5. */
export const countText = (count: number): string => group(count)
