import { isRanged, rangeOf } from './range'

it('includes today in every period', () => {
  expect(rangeOf('week', 20261121)).toEqual({ from: '2026-11-15', to: '2026-11-21' })
  expect(rangeOf('month', 20260301)).toEqual({ from: '2026-01-31', to: '2026-03-01' })
  expect(rangeOf('year', 20261121)).toEqual({ from: '2026-01-01', to: '2026-11-21' })
})

it('leaves nothing out of all time', () => {
  expect(rangeOf('all', 20261121)).toEqual({})
  expect(isRanged({})).toBe(false)
  expect(isRanged({ from: '2026-01-01', to: '2026-01-02' })).toBe(true)
})
