import type { Chart, ProgrammeView } from '@tanpuhui/contract'
import { light } from '@/ui/tokens'
import { chart, eightSections, eightSums, programme } from '../../../test/fixtures'
import { axisUnit, bucketLabel, chartOption, peakOf } from './option'

const dressOf = ({ sections }: ProgrammeView) => ({
  tokens: light,
  sections: sections.map(({ code, label }) => ({ code, label: label.zh })),
  scale: 1,
  share: (percent: number) => `占 ${percent}%`,
  motion: false,
})

interface Drawn {
  series: { name: string; stack: string; data: number[]; itemStyle: { color: string } }[]
  yAxis: { min: number }
  tooltip: { formatter: (points: { dataIndex: number }[]) => string }
}
const draw = (of: Chart = chart(), view = programme) => chartOption(of, dressOf(view)) as unknown as Drawn

it('stacks the five sections from zero in one unit, each in its own hue', () => {
  const { series, yAxis } = draw()
  expect(axisUnit(chart())).toBe('kg')
  expect(yAxis.min).toBe(0)
  expect(series.map(({ name }) => name)).toEqual(['衣', '食', '住', '行', '游'])
  expect(new Set(series.map(({ stack }) => stack)).size).toBe(1)
  expect(series[3]).toMatchObject({ data: [1.25, 2.606], itemStyle: { color: light.travel } })
  expect(series[1]?.data).toEqual([0, 0.144])
})

it('stacks eight sections in the programme’s order, with its labels and a hue each, and names them so under the finger', () => {
  const sections = [...eightSums].reverse()
  const { series, tooltip } = draw(chart({ buckets: [{ key: '2026-11-21', mg: 3_600_000, acts: 8, sections }] }), eightSections)
  expect(series.map(({ name, data }) => [name, data])).toEqual([
    ['绿畅出行', [0.8]],
    ['绿助光盘', [0.7]],
    ['绿色金融', [0.6]],
    ['游', [0.5]],
    ['用', [0.4]],
    ['办公', [0.3]],
    ['旧衣物', [0.2]],
    ['住', [0.1]],
  ])
  expect(series.map(({ itemStyle }) => itemStyle.color)).toEqual(eightSections.sections.map(({ code }) => light[code]))
  const lines = tooltip.formatter([{ dataIndex: 0 }]).split('\n')
  expect(lines).toHaveLength(9)
  expect([lines[1], lines[8]]).toEqual(['绿畅出行  800 g CO₂e  占 22%', '住  100 g CO₂e  占 3%'])
})

it('leaves out what stands in a section that the programme does not have', () => {
  const bucket = { key: '2026-11-21', mg: 100_000, acts: 1, sections: [{ section: 'office' as const, acts: 1, mg: 100_000 }] }
  const { series, tooltip } = draw(chart({ buckets: [bucket] }))
  expect(series.flatMap(({ data }) => data)).toEqual([0, 0, 0, 0, 0])
  expect(tooltip.formatter([{ dataIndex: 0 }])).toBe('2026-11-21  100 g CO₂e')
})

it('gives exact figure, unit and share under the finger', () => {
  expect(draw().tooltip.formatter([{ dataIndex: 1 }])).toBe(
    '2026-11-21  2.75 kg CO₂e\n食  144 g CO₂e  占 5%\n行  2.6 kg CO₂e  占 95%',
  )
  expect(draw().tooltip.formatter([])).toBe('')
})

it('shortens labels and finds the peak', () => {
  expect(['2026-11-21', '2026-11', '2026'].map(bucketLabel)).toEqual(['11-21', '26-11', '2026'])
  expect(peakOf(chart())?.key).toBe('2026-11-21')
  expect(peakOf(chart({ buckets: [{ key: '2026', mg: 0, acts: 0, sections: [] }] }))).toBeUndefined()
})
