import fc from 'fast-check'
import { small } from '../test/small'
import { titleFor } from './index'

const programme = small()
const names = (mg: number) => {
  const { title, nextTitle } = titleFor(programme, mg)
  return [title?.name.zh ?? null, nextTitle?.name.zh ?? null]
}

it.each([
  [0, null, '新芽'],
  [1, '新芽', '行者'],
  [999_999, '新芽', '行者'],
  [1_000_000, '行者', '能手'],
  [9_999_999, '行者', '能手'],
  [10_000_000, '能手', null],
  [1_000_000_000, '能手', null],
])('with %i mg one is %s and may become %s', (mg, title, next) => expect(names(mg)).toEqual([title, next]))

it('keeps every total between the title reached and the next one', () => {
  fc.assert(
    fc.property(fc.nat(20_000_000), (mg) => {
      const { title, nextTitle } = titleFor(programme, mg)
      expect(title?.fromMg ?? 0).toBeLessThanOrEqual(mg)
      expect(nextTitle?.fromMg ?? Number.POSITIVE_INFINITY).toBeGreaterThan(mg)
    }),
  )
})

it('knows no titles where there are none', () =>
  expect(titleFor({ titles: [] }, 1_250_000)).toEqual({ title: null, nextTitle: null }))
