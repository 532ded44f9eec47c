import type { Section } from '@tanpuhui/contract'
import { light } from '@/ui/tokens'
import { chart } from '../../../test/fixtures'
import { axisUnit, bucketLabel, chartOption, peakOf } from './option'

const labels: Record<Section, string> = { clothing: '衣', food: '食', housing: '住', travel: '行', leisure: '游' }
const dress = { tokens: light, labels, scale: 1, share: (percent: number) => `占 ${percent}%`, motion: false }

interface Drawn {
  series: { name: string; stack: string; data: number[]; itemStyle: { color: string } }[]
  yAxis: { min: number }
  tooltip: { formatter: (points: { dataIndex: number }[]) => string }
}
const draw = () => chartOption(chart(), dress) as unknown as Drawn

it('stacks the five sections from zero in one unit, each in its own hue', () => {
  const { series, yAxis } = draw()
  expect(axisUnit(chart())).toBe('kg')
  expect(yAxis.min).toBe(0)
  expect(series.map(({ name }) => name)).toEqual(['衣', '食', '住', '行', '游'])
  expect(new Set(series.map(({ stack }) => stack)).size).toBe(1)
  expect(series[3]).toMatchObject({ data: [1.25, 2.606], itemStyle: { color: light.travel } })
  expect(series[1]?.data).toEqual([0, 0.144])
})

it('gives exact figure, unit and share under the finger', () => {
  expect(draw().tooltip.formatter([{ dataIndex: 1 }])).toBe(
    '2026-11-21  2.75 kg CO₂e\n行  2.6 kg CO₂e  占 95%\n食  144 g CO₂e  占 5%',
  )
  expect(draw().tooltip.formatter([])).toBe('')
})

it('shortens labels and finds the peak', () => {
  expect(['2026-11-21', '2026-11', '2026'].map(bucketLabel)).toEqual(['11-21', '26-11', '2026'])
  expect(peakOf(chart())?.key).toBe('2026-11-21')
  expect(peakOf(chart({ buckets: [{ key: '2026', mg: 0, acts: 0, sections: [] }] }))).toBeUndefined()
})
