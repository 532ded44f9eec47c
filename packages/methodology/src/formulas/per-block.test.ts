import fc from 'fast-check'
import { gives, methodNamed, shown } from '../../test/gives'

it.each([
  [499, 0, '0 × 8.2 g（499 步 ÷ 500 步） = 0 g'],
  [500, 8_200, '1 × 8.2 g（500 步 ÷ 500 步） = 8.2 g'],
  [999, 8_200, '1 × 8.2 g（999 步 ÷ 500 步） = 8.2 g'],
  [7_250, 114_800, '14 × 8.2 g（7250 步 ÷ 500 步） = 114.8 g'],
  [18_000, 295_200, '36 × 8.2 g（18000 步 ÷ 500 步） = 295.2 g'],
])('of %i steps only whole blocks of 500 count: %i mg', (steps, mg, zh) =>
  expect(shown('LZ-WALK@1.0', { steps })).toEqual([mg, zh]),
)

it.each([
  [4_999, 0, '4999 步 < 5000 步：0 g'],
  [5_000, 128_000, '5000 步 ≥ 5000 步：128 g'],
  [50_000, 128_000, '50000 步 ≥ 5000 步：128 g'],
])('%i steps reach a threshold once, or not: %i mg', (steps, mg, zh) => expect(shown('HN-WALK@1.0', { steps })).toEqual([mg, zh]))

it('says in words what counts', () => {
  expect(methodNamed('LZ-WALK@1.0').formula).toEqual({
    zh: '减排量 = ⌊步数 ÷ 500 步⌋ × 8.2 g',
    en: 'reduction = ⌊steps ÷ 500 steps⌋ × 8.2 g',
  })
  expect(methodNamed('HN-WALK@1.0').formula.zh).toBe('减排量 = 128 g（步数达到 5000 步时，否则为 0）')
})

it('gives the same for every number of steps within a block', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 198 }), fc.integer({ min: 1, max: 499 }), (blocks, rest) => {
      expect(gives('LZ-WALK@1.0', { steps: blocks * 500 + rest }).mg).toBe(blocks * 8_200)
    }),
  )
})
