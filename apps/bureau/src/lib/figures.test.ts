import fc from 'fast-check'
import { exactGrams, exactNote, massUnit, shareText } from './figures'

it('writes every milligram', () => {
  expect(exactGrams(16_000_123_456_789)).toBe('16,000,123,456.789 g')
  expect(exactGrams(45_720)).toBe('45.72 g')
  expect(exactGrams(-1_500)).toBe('-1.5 g')
  expect(exactGrams(0)).toBe('0 g')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (mg) => {
      const [whole = '', fraction = ''] = exactGrams(mg).replaceAll(',', '').replace(' g', '').split('.')
      return Number(whole + fraction.padEnd(3, '0')) === mg
    }),
  )
})

it('adds the exact mass only where something was left out', () => {
  expect(exactNote(123_456_789)).toBe('123,456.789 g CO₂e')
  for (const whole of [288_000, 999_000_000, 12_480_000, 45_720, 16_000_120_000_000]) expect(exactNote(whole)).toBeUndefined()
  expect(exactNote(45_721)).toBe('45.721 g CO₂e')
})

it('reads an axis in the unit of its largest value', () => {
  expect(massUnit(2_500_000_000).unit).toBe('t')
  expect(massUnit(999_999_999).unit).toBe('kg')
  expect(massUnit(0)).toEqual({ unit: 'g', mg: 1_000 })
})

it('shows what is there, however small its share', () => {
  expect(shareText(1, 3)).toBe('33.3%')
  expect(shareText(1, 1_000_000)).toBe('<0.1%')
  expect(shareText(0, 5)).toBe('0%')
  expect(shareText(0, 0)).toBe('0%')
})
