import type { Chart, Section } from '@tanpuhui/contract'
import { massText, showMass } from '@tanpuhui/contract/mass'
import type { EChartsCoreOption } from 'echarts/core'
import type { Tokens } from '@/ui/tokens'

interface Dress {
  tokens: Tokens
  /** Section labels in the person's language. */
  labels: Record<Section, string>
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

const tooltip = (chart: Chart, index: number, { labels, share }: Dress): string => {
  const bucket = chart.buckets[index]
  if (!bucket) return ''
  const rows = bucket.sections
    .filter(({ mg }) => mg > 0)
    .map(({ section, mg }) => `${labels[section]}  ${massText(mg)}  ${share(Math.round((mg / bucket.mg) * 100))}`)
  return [`${bucket.key}  ${massText(bucket.mg)}`, ...rows].join('\n')
}

/** Stacked columns by section over time, from zero, in the theme's colours. */
export function chartOption(chart: Chart, dress: Dress): EChartsCoreOption {
  const { tokens, labels, scale, motion } = dress
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
    series: (Object.keys(labels) as Section[]).map((section) => ({
      name: labels[section],
      type: 'bar',
      stack: 'all',
      barMaxWidth: 28,
      itemStyle: { color: tokens[section] },
      data: chart.buckets.map(({ sections }) => (sections.find((sum) => sum.section === section)?.mg ?? 0) / per),
    })),
  }
}

/** The column that stands highest; undefined when all are empty. */
export const peakOf = (chart: Chart): Chart['buckets'][number] | undefined =>
  chart.buckets.reduce<Chart['buckets'][number] | undefined>(
    (peak, bucket) => (bucket.mg > (peak?.mg ?? 0) ? bucket : peak),
    undefined,
  )
