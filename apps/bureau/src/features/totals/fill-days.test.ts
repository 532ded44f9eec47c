import { day } from '../../../test/overview'
import { byMonth, fillDays } from './fill-days'

it('puts a zero where nothing happened, over the end of a month', () => {
  const filled = fillDays([day('2026-03-02', 7), day('2026-02-27', 5)])
  expect(filled.map(({ day: iso, mg }) => [iso, mg])).toEqual([
    ['2026-02-27', 5],
    ['2026-02-28', 0],
    ['2026-03-01', 0],
    ['2026-03-02', 7],
  ])
  expect(fillDays([])).toEqual([])
})

it('adds up months without adding up people', () => {
  expect(byMonth([day('2026-02-27', 5, { newPeople: 2 }), day('2026-02-28', 1, { newPeople: 1 }), day('2026-03-01', 4)])).toEqual(
    [
      { month: '2026-02', newPeople: 3, acts: 2, mg: 6 },
      { month: '2026-03', newPeople: 0, acts: 1, mg: 4 },
    ],
  )
})
