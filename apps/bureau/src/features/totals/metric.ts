import { countText, massText, shortMassText } from '@tanpuhui/contract'
import { exactGrams } from '@/lib/figures'

export const METRICS = ['mg', 'acts', 'people'] as const
export type Metric = (typeof METRICS)[number]

/** A figure as it is read: a mass with its unit, a count with separators. */
export const figureText = (metric: Metric, value: number): string => (metric === 'mg' ? massText(value) : countText(value))

/** A figure among others of its kind: a mass without repeating CO₂e. */
export const shortText = (metric: Metric, value: number): string => (metric === 'mg' ? shortMassText(value) : countText(value))

/** The same figure with nothing rounded. */
export const exactText = (metric: Metric, value: number): string =>
  metric === 'mg' ? `${exactGrams(value)} CO₂e` : countText(value)
