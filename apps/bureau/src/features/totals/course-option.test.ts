import { SCHEMES } from '@/theme/tokens'
import { day } from '../../../test/overview'
import { courseOption } from './course-option'

const words = { mg: '减排量', acts: '减排次数', people: '减排人数', newPeople: '其中首次参与' }
const style = { tokens: SCHEMES.light, fontSize: 12 }
const days = [day('2026-11-20', 2_500_000_000, { people: 9, newPeople: 2 }), day('2026-11-21', 1_234_567_891)]

type Drawn = {
  series: { type: string; data: number[] }[]
  yAxis: { min: number; name: string }
  tooltip: { formatter: (p: unknown) => string }
}
const drawn = (...args: Parameters<typeof courseOption>) => courseOption(...args) as unknown as Drawn

it('draws bars from zero in the unit of the largest day', () => {
  const { series, yAxis } = drawn(days, 'mg', words, 'zh', style)
  expect(series).toHaveLength(1)
  expect(series[0]).toMatchObject({ type: 'bar', data: [2.5, 1.234567891] })
  expect(yAxis).toMatchObject({ min: 0, name: 't CO₂e' })
})

it('tells the exact figure when asked', () => {
  const { tooltip } = drawn(days, 'mg', words, 'zh', style)
  expect(tooltip.formatter([{ dataIndex: 1 }])).toContain('1,234,567.891 g CO₂e')
})

it('shows new people among all people', () => {
  const { series } = drawn(days, 'people', words, 'zh', style)
  expect(series.map(({ data }) => data)).toEqual([
    [9, 1],
    [2, 0],
  ])
})

it('becomes a line when there are too many days for bars', () => {
  const many = Array.from({ length: 120 }, () => days[0]!)
  expect(drawn(many, 'acts', words, 'en', style).series[0]!.type).toBe('line')
})
