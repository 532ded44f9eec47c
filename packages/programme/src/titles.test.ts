import fc from 'fast-check'
import { presetNamed, titleFor } from './index'

const sanjin = presetNamed('sanjin')
const names = (mg: number) => {
  const { title, nextTitle } = titleFor(sanjin, mg)
  return [title?.name.zh ?? null, nextTitle?.name.zh ?? null]
}

it.each([
  [0, null, '低碳新芽'],
  [1, '低碳新芽', '绿色行者'],
  [999_999, '低碳新芽', '绿色行者'],
  [1_000_000, '绿色行者', '减碳能手'],
  [9_999_999, '绿色行者', '减碳能手'],
  [10_000_000, '减碳能手', '低碳达人'],
  [100_000_000, '低碳达人', '碳普惠先锋'],
  [499_999_999, '低碳达人', '碳普惠先锋'],
  [500_000_000, '碳普惠先锋', null],
  [1_000_000_000, '碳普惠先锋', null],
])('with %i mg one is %s and may become %s', (mg, title, next) => expect(names(mg)).toEqual([title, next]))

it('gives the walker’s title for the 5 km ride, whose 1250 g are over a kilogram', () =>
  expect(titleFor(sanjin, 1_250_000).title?.code).toBe('walker'))

it('keeps every total between the title reached and the next one', () => {
  fc.assert(
    fc.property(fc.nat(600_000_000), (mg) => {
      const { title, nextTitle } = titleFor(sanjin, mg)
      expect(title?.fromMg ?? 0).toBeLessThanOrEqual(mg)
      expect(nextTitle?.fromMg ?? Number.POSITIVE_INFINITY).toBeGreaterThan(mg)
    }),
  )
})

it('knows no titles where there are none', () =>
  expect(titleFor({ ...sanjin, titles: [] }, 1_250_000)).toEqual({ title: null, nextTitle: null }))
