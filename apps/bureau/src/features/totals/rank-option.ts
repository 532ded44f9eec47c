import type { Locale, TotalsRow } from '@tanpuhui/contract'
import { axisLabel, type ChartOption, type ChartStyle, chartBase, tooltipHtml } from '@/charts/option'
import { shareText } from '@/lib/figures'
import { exactText, type Metric, shortText } from './metric'

/** A ranking: the longest bar first, its figure at its end. `whole` is what shares are taken of. */
export function rankOption(
  rows: readonly TotalsRow[],
  metric: Metric,
  whole: number,
  words: { metric: string; share: string },
  locale: Locale,
  style: ChartStyle,
): ChartOption {
  const { tokens, fontSize } = style
  const base = chartBase(style)
  return {
    ...base,
    grid: { left: 0, right: fontSize * 8, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name[locale]),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...axisLabel(style), color: tokens.ink, width: fontSize * 11, overflow: 'truncate' },
    },
    tooltip: {
      ...base.tooltip,
      axisPointer: { type: 'none' },
      formatter: (params: unknown) => {
        const [{ dataIndex }] = params as [{ dataIndex: number }]
        const row = rows[dataIndex]!
        return tooltipHtml(row.name[locale], [
          [words.metric, exactText(metric, row[metric])],
          [words.share, shareText(row[metric], whole)],
        ])
      },
    },
    series: [
      {
        type: 'bar',
        data: rows.map((row) => row[metric]),
        itemStyle: { color: tokens.accent, borderRadius: [0, 3, 3, 0] },
        barMaxWidth: fontSize * 1.2,
        label: {
          show: true,
          position: 'right',
          color: tokens.ink,
          fontSize,
          formatter: ({ dataIndex }) => shortText(metric, rows[dataIndex]![metric]),
        },
      },
    ],
  }
}
