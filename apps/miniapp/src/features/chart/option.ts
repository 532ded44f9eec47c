import type { Chart, Section } from '@tanpuhui/contract'
import { percentText, showMass } from '@tanpuhui/contract/mass'
import type { EChartsCoreOption } from 'echarts/core'
import { SLOW_MS, type Tokens } from '@/ui/tokens'
import { bucketLabel } from './bucket-text'

type Bucket = Chart['buckets'][number]

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
  /** False when the system asks for less motion. */
  motion: boolean
  /** The column whose figures stand below in words; the others step back. */
  picked?: number
}

/** How strongly the columns are drawn that are not picked. */
const BACK = 0.6

const MG_PER = { g: 1e3, kg: 1e6, t: 1e9 } as const

/** The unit in which the highest column is best read. */
export const axisUnit = (chart: Chart): keyof typeof MG_PER => showMass(Math.max(0, ...chart.buckets.map(({ mg }) => mg))).unit

const mgOf = ({ sections }: Bucket, code: Section) => sections.find(({ section }) => section === code)?.mg ?? 0

/** What each section has of a column, in the programme's order; those that have nothing are left out. */
export const sharesOf = <S extends { code: Section }>(bucket: Bucket, sections: readonly S[]) =>
  sections
    .map((section) => ({ ...section, mg: mgOf(bucket, section.code) }))
    .filter(({ mg }) => mg > 0)
    .map((part) => ({ ...part, percent: percentText(part.mg, bucket.mg) }))

/** Stacked columns by section over time, from zero, the programme's first section lowest, in the theme's colours. */
export function chartOption(chart: Chart, dress: Dress): EChartsCoreOption {
  const { tokens, sections, scale, motion, picked } = dress
  const per = MG_PER[axisUnit(chart)]
  const small = { color: tokens['ink-2'], fontSize: 12 * scale }
  return {
    animation: motion,
    animationDuration: SLOW_MS,
    grid: { left: 4, right: 4, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
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
      data: chart.buckets.map((bucket, index) => {
        const value = mgOf(bucket, code) / per
        return picked === undefined || picked === index ? value : { value, itemStyle: { opacity: BACK } }
      }),
    })),
  }
}

/** The column that stands highest; undefined when all are empty. */
export const peakOf = (chart: Chart): Bucket | undefined =>
  chart.buckets.reduce<Bucket | undefined>((peak, bucket) => (bucket.mg > (peak?.mg ?? 0) ? bucket : peak), undefined)
