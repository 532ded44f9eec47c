import { ringOf } from './TodayRing'

it('is one section all the way round, or split in proportion with a gap between', () => {
  expect(ringOf([{ section: 'travel', mg: 1_250_000 }])).toBe(
    'conic-gradient(var(--travel) 0.00% 100.00%, var(--line) 100.00% 100.00%)',
  )
  expect(
    ringOf([
      { section: 'food', mg: 750 },
      { section: 'housing', mg: 0 },
      { section: 'travel', mg: 250 },
    ]),
  ).toBe(
    'conic-gradient(var(--food) 0.00% 72.75%, var(--line) 72.75% 74.25%, var(--travel) 74.25% 98.50%, var(--line) 98.50% 100.00%)',
  )
})

it('is empty on a day without any', () => {
  expect(ringOf([])).toBe('none')
  expect(ringOf([{ section: 'food', mg: 0 }])).toBe('none')
})
