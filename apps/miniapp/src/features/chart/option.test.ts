import type { Chart, ProgrammeView } from '@tanpuhui/contract'
import { light } from '@/ui/tokens'
import { chart, eightSections, eightSums, programme } from '../../../test/fixtures'
import { bucketLabel, bucketText } from './bucket-text'
import { axisUnit, chartOption, peakOf, sharesOf } from './option'

const dressOf = ({ sections }: ProgrammeView) => ({
  tokens: light,
  sections: sections.map(({ code, label }) => ({ code, label: label.zh })),
  scale: 1,
  motion: false,
})

interface Drawn {
  series: { name: string; stack: string; data: number[]; itemStyle: { color: string } }[]
  yAxis: { min: number }
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

const sharesIn = (of: Chart, index: number, view = programme) =>
  sharesOf(
    of.buckets[index]!,
    view.sections.map(({ code, label }) => ({ code, label: label.zh })),
  ).map(({ label, mg, percent }) => [label, mg, percent])

it('stacks eight sections in the programme’s order, with its labels and a hue each, and names their shares so', () => {
  const sections = [...eightSums].reverse()
  const of = chart({ buckets: [{ key: '2026-11-21', mg: 3_600_000, acts: 8, sections }] })
  const { series } = draw(of, eightSections)
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
  const shares = sharesIn(of, 0, eightSections)
  expect([shares.length, shares[0], shares[7]]).toEqual([8, ['绿畅出行', 800_000, '22%'], ['住', 100_000, '3%']])
})

it('leaves out what stands in a section that the programme does not have', () => {
  const bucket = { key: '2026-11-21', mg: 100_000, acts: 1, sections: [{ section: 'office' as const, acts: 1, mg: 100_000 }] }
  const of = chart({ buckets: [bucket] })
  expect(draw(of).series.flatMap(({ data }) => data)).toEqual([0, 0, 0, 0, 0])
  expect(sharesIn(of, 0)).toEqual([])
})

it('gives the exact figure and share of each section that has any', () => {
  expect(sharesIn(chart(), 1)).toEqual([
    ['食', 144_000, '5%'],
    ['行', 2_606_000, '95%'],
  ])
})

it('names columns in words, and briefly on the axis, weeks from Monday to Sunday', () => {
  const keys = ['2026-11-21', '2026-W47', '2026-W53', '2026-11', '2026']
  expect(keys.map(bucketLabel)).toEqual(['11-21', '11-16', '12-28', '26-11', '2026'])
  expect(keys.map((key) => bucketText(key, 'zh'))).toEqual([
    '2026年11月21日',
    '11月16日至11月22日',
    '12月28日至1月3日',
    '2026年11月',
    '2026年',
  ])
  expect(keys.map((key) => bucketText(key, 'en'))).toEqual([
    '21 Nov 2026',
    '16 Nov – 22 Nov',
    '28 Dec – 3 Jan',
    'Nov 2026',
    '2026',
  ])
})

it('finds the peak', () => {
  expect(peakOf(chart())?.key).toBe('2026-11-21')
  expect(peakOf(chart({ buckets: [{ key: '2026', mg: 0, acts: 0, sections: [] }] }))).toBeUndefined()
})
