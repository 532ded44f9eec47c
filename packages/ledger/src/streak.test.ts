import { addDays } from '@tanpuhui/contract'
import fc from 'fast-check'
import { streakDays } from './streak'

const from = (day: number, n: number) => Array.from({ length: n }, (_, i) => addDays(day, i))

it('is complete on the seventh day in a row, and again on the fourteenth', () => {
  expect(streakDays(from(20260225, 6), 7)).toEqual([])
  expect(streakDays(from(20260225, 7), 7)).toEqual([20260303])
  expect(streakDays(from(20260225, 15), 7)).toEqual([20260303, 20260310])
})

it('begins anew after a day without an act', () =>
  expect(streakDays([...from(20261228, 3), ...from(20270101, 3)], 3)).toEqual([20261230, 20270103]))

it('closes when the missing day is reported late', () =>
  expect(streakDays([20260301, 20260303, 20260302], 3)).toEqual([20260303]))

it('does not depend on the order of days, nor on how often one comes', () => {
  const days = fc.array(fc.integer({ min: 0, max: 40 }).map((n) => addDays(20260101, n)))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 7 }), (active, length) => {
      const complete = streakDays(active, length)
      expect(streakDays([...active, ...active].reverse(), length)).toEqual(complete)
      for (const day of complete) expect(from(addDays(day, 1 - length), length).every((one) => active.includes(one))).toBe(true)
    }),
  )
})
