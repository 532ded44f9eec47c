import { mix } from '@tanpuhui/contract/contrast'
import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts'
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { CHART_FONTS } from '@/theme/antd-theme'
import type { Tokens } from '@/theme/tokens'

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption | TooltipComponentOption>

/** How a chart is drawn: its colours, and 12 px text on a page, larger on the wall. */
export interface ChartStyle {
  tokens: Tokens
  fontSize: number
}

/** What every chart shares: type, quiet lines, a tooltip of paper. */
export const chartBase = ({ tokens, fontSize }: ChartStyle): ChartOption => ({
  textStyle: { fontFamily: CHART_FONTS, fontSize, color: tokens['ink-2'] },
  animationDuration: 300,
  animationDurationUpdate: 300,
  tooltip: {
    trigger: 'axis',
    confine: true,
    backgroundColor: tokens.surface,
    borderColor: tokens.line,
    textStyle: { color: tokens.ink, fontSize },
    axisPointer: { type: 'line', lineStyle: { color: tokens['ink-2'], type: 'solid', opacity: 0.4 } },
  },
})

export const axisLine = ({ tokens }: ChartStyle) => ({ lineStyle: { color: mix(tokens.line, tokens.ink, 0.2) } })
export const splitLine = ({ tokens }: ChartStyle) => ({ lineStyle: { color: tokens.line } })
export const axisLabel = ({ tokens, fontSize }: ChartStyle) => ({ color: tokens['ink-2'], fontSize })

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** A tooltip's inside: a heading and lines of label and figure. All text is escaped. */
export const tooltipHtml = (heading: string, lines: [label: string, figure: string][]): string =>
  [
    `<div style="font-weight:600;margin-bottom:4px">${escaped(heading)}</div>`,
    ...lines.map(
      ([label, figure]) =>
        `<div style="display:flex;justify-content:space-between;gap:16px"><span>${escaped(label)}</span>` +
        `<span style="font-variant-numeric:tabular-nums">${escaped(figure)}</span></div>`,
    ),
  ].join('')
