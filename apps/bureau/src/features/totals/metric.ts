import { countText, massText, showMass } from '@tanpuhui/contract'
import { exactGrams } from '@/lib/figures'

export const METRICS = ['mg', 'acts', 'people'] as const
export type Metric = (typeof METRICS)[number]

/** A figure as it is read: a mass with its unit, a count with separators. */
export const figureText = (metric: Metric, value: number): string => (metric === 'mg' ? massText(value) : countText(value))

/** A figure among others of its kind: a mass without repeating CO₂e. */
export function shortText(metric: Metric, value: number): string {
  if (metric !== 'mg') return countText(value)
  const { value: figure, unit } = showMass(value)
  return `${figure} ${unit}`
}

/** The same figure with nothing rounded. */
export const exactText = (metric: Metric, value: number): string =>
  metric === 'mg' ? `${exactGrams(value)} CO₂e` : countText(value)
