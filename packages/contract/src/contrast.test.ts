import fc from 'fast-check'
import { contrast, inkOn, mix, readable } from './contrast'

const colour = fc.stringMatching(/^#[0-9a-f]{6}$/)

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'))
})

it('mixes two colours', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(mix('#123456', '#ffffff', 0)).toBe('#123456')
})

it('makes any colour readable, and leaves alone what already is', () => {
  expect(readable('#1f7a4d', '#ffffff', '#1d2420')).toBe('#1f7a4d')
  fc.assert(fc.property(colour, (hex) => contrast(readable(hex, '#ffffff', '#1d2420'), '#ffffff') >= 4.5))
})

it('finds an ink for any ground', () => {
  fc.assert(fc.property(colour, (hex) => contrast(inkOn(hex), hex) >= 4.1))
})
