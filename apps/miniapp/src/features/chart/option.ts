import type { Chart, Section } from '@tanpuhui/contract'
import { massText, showMass } from '@tanpuhui/contract/mass'
import type { EChartsCoreOption } from 'echarts/core'
import type { Tokens } from '@/ui/tokens'

interface ChartSection {
  code: Section
  label: string
}

interface Dress {
  tokens: Tokens
  /** The programme's sections in its order, with their labels in the person's language. */
  sections: readonly ChartSection[]
  /** 1, or 1.25 in 关怀模式. */
  scale: number
  /** `{{percent}}` of the column, in words. */
  share: (percent: number) => string
  /** False when the system asks for less motion. */
  motion: boolean
}

const MG_PER = { g: 1e3, kg: 1e6, t: 1e9 } as const

/** The unit in which the highest column is best read. */
export const axisUnit = (chart: Chart): keyof typeof MG_PER => showMass(Math.max(0, ...chart.buckets.map(({ mg }) => mg))).unit

/** `2026-11-21` as 11-21, `2026-11` as 11, `2026` as it is. */
export const bucketLabel = (key: string): string => (key.length === 10 ? key.slice(5) : key.length === 7 ? key.slice(2) : key)

const mgOf = ({ sections }: Chart['buckets'][number], code: Section) => sections.find(({ section }) => section === code)?.mg ?? 0

const tooltip = (chart: Chart, index: number, { sections, share }: Dress): string => {
  const bucket = chart.buckets[index]
  if (!bucket) return ''
  const rows = sections
    .map(({ code, label }) => ({ label, mg: mgOf(bucket, code) }))
    .filter(({ mg }) => mg > 0)
    .map(({ label, mg }) => `${label}  ${massText(mg)}  ${share(Math.round((mg / bucket.mg) * 100))}`)
  return [`${bucket.key}  ${massText(bucket.mg)}`, ...rows].join('\n')
}

/** Stacked columns by section over time, from zero, the programme's first section lowest, in the theme's colours. */
export function chartOption(chart: Chart, dress: Dress): EChartsCoreOption {
  const { tokens, sections, scale, motion } = dress
  const per = MG_PER[axisUnit(chart)]
  const small = { color: tokens['ink-2'], fontSize: 12 * scale }
  return {
    animation: motion,
    animationDuration: 300,
    grid: { left: 4, right: 4, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      renderMode: 'richText',
      backgroundColor: tokens.surface,
      borderColor: tokens.line,
      textStyle: { color: tokens.ink, fontSize: 12 * scale, lineHeight: 18 * scale },
      axisPointer: { type: 'shadow' },
      formatter: (points: { dataIndex: number }[]) => tooltip(chart, points[0]?.dataIndex ?? -1, dress),
    },
    xAxis: {
      type: 'category',
      data: chart.buckets.map(({ key }) => bucketLabel(key)),
      axisLine: { lineStyle: { color: tokens.line } },
      axisTick: { show: false },
      axisLabel: small,
    },
    yAxis: { type: 'value', min: 0, splitNumber: 3, axisLabel: small, splitLine: { lineStyle: { color: tokens.line } } },
    series: sections.map(({ code, label }) => ({
      name: label,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 28,
      itemStyle: { color: tokens[code] },
      data: chart.buckets.map((bucket) => mgOf(bucket, code) / per),
    })),
  }
}

/** The column that stands highest; undefined when all are empty. */
export const peakOf = (chart: Chart): Chart['buckets'][number] | undefined =>
  chart.buckets.reduce<Chart['buckets'][number] | undefined>(
    (peak, bucket) => (bucket.mg > (peak?.mg ?? 0) ? bucket : peak),
    undefined,
  )
