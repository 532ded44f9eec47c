import type { ProgrammeView } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'

type Equivalent = ProgrammeView['equivalents'][number]

const round = (value: number, digits: number) => {
  const scale = 10 ** digits
  return String(Math.round(value * scale) / scale)
}

/** About how many units `mg` of CO₂e equal, to three figures or the nearest whole. */
export function equivalentAmount(mg: number, { mg: unit }: Equivalent): string {
  const amount = mg / unit
  return amount >= 100 ? countText(Math.round(amount)) : round(amount, amount >= 10 ? 1 : 2)
}

/** The first equivalent large enough to mean something (at least a tenth of its unit). */
export const fittingEquivalent = (mg: number, all: readonly Equivalent[]): Equivalent | undefined =>
  all.find((one) => one.mg > 0 && mg / one.mg >= 0.1)
