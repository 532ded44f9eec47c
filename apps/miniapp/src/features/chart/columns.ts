import type { EChartsType } from 'echarts/core'

/** The column at `x` logical pixels from the left; undefined where there is none. */
export function columnAt(chart: EChartsType, x: number): number | undefined {
  const index = Number(chart.convertFromPixel({ xAxisIndex: 0 }, x))
  const { data } = (chart.getOption() as { xAxis: { data: unknown[] }[] }).xAxis[0] ?? { data: [] }
  return Number.isInteger(index) && index >= 0 && index < data.length ? index : undefined
}
