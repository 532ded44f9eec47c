import { countText, type Locale } from '@tanpuhui/contract'
import { mix } from '@tanpuhui/contract/contrast'
import { axisLabel, axisLine, type ChartOption, type ChartStyle, chartBase, splitLine, tooltipHtml } from '@/charts/option'
import { massUnit } from '@/lib/figures'
import { dayText } from '@/lib/moment'
import type { TotalsDay } from './fill-days'
import { exactText, type Metric } from './metric'

/** Up to three months are read day by day as bars; beyond that the eye follows a line. */
const MOST_BARS = 93

export interface CourseWords {
  mg: string
  acts: string
  people: string
  newPeople: string
}

const axisCount = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', { notation: 'compact', maximumFractionDigits: 2 }).format(value)

/** The accent as it is drawn where it is only the ground for something else. */
export const pale = (accent: string, surface: string): string => mix(accent, surface, 0.6)

/** The course over time: one measure by day, bars from zero; people with those who are new among them. */
export function courseOption(
  days: readonly TotalsDay[],
  metric: Metric,
  words: CourseWords,
  locale: Locale,
  style: ChartStyle,
): ChartOption {
  const { tokens, fontSize } = style
  const unit = metric === 'mg' ? massUnit(Math.max(0, ...days.map(({ mg }) => mg))) : undefined
  const scaled = (value: number) => (unit ? value / unit.mg : value)
  const bars = days.length <= MOST_BARS
  const series = (name: string, values: number[], color: string) =>
    bars
      ? {
          type: 'bar' as const,
          name,
          data: values,
          itemStyle: { color, borderRadius: [2, 2, 0, 0] as [number, number, number, number] },
          barGap: '-100%',
          barCategoryGap: '25%',
          barMaxWidth: 36,
        }
      : {
          type: 'line' as const,
          name,
          data: values,
          showSymbol: false,
          sampling: 'lttb' as const,
          lineStyle: { color, width: 1.5 },
          itemStyle: { color },
          areaStyle: { color, opacity: 0.1 },
        }
  return {
    ...chartBase(style),
    grid: { left: 4, right: 8, top: fontSize * 2.5, bottom: 0, containLabel: true },
    xAxis: {
      type: 'category',
      data: days.map(({ day }) => day),
      axisLine: axisLine(style),
      axisTick: { show: false },
      axisLabel: { ...axisLabel(style), hideOverlap: true, formatter: (day: string) => (bars ? day.slice(5) : day.slice(0, 7)) },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: unit ? 0 : 1,
      name: unit ? `${unit.unit} CO₂e` : '',
      nameTextStyle: { ...axisLabel(style), align: 'left' },
      axisLabel: { ...axisLabel(style), formatter: (value: number) => (unit ? countText(value) : axisCount(value, locale)) },
      splitLine: splitLine(style),
      splitNumber: 4,
    },
    tooltip: {
      ...chartBase(style).tooltip,
      formatter: (params: unknown) => {
        const [{ dataIndex }] = params as [{ dataIndex: number }]
        const day = days[dataIndex]!
        const lines: [string, string][] =
          metric === 'people'
            ? [
                [words.people, countText(day.people)],
                [words.newPeople, countText(day.newPeople)],
              ]
            : [[words[metric], exactText(metric, day[metric])]]
        return tooltipHtml(dayText(day.day, locale), lines)
      },
    },
    series:
      metric === 'people'
        ? [
            series(
              words.people,
              days.map(({ people }) => people),
              pale(tokens.accent, tokens.surface),
            ),
            series(
              words.newPeople,
              days.map(({ newPeople }) => newPeople),
              tokens.accent,
            ),
          ]
        : [
            series(
              words[metric],
              days.map((day) => scaled(day[metric])),
              tokens.accent,
            ),
          ],
  }
}
