import Big from 'big.js'
import fc from 'fast-check'
import { decimal } from '../test/decimal'
import { gramsText, timesGrams, toMg } from './exact'

describe('milligrams', () => {
  it.each([
    ['1.0005', 'down', 1_000],
    ['1.0009999', 'down', 1_000],
    ['1.0005', 'half-even', 1_000],
    ['1.0015', 'half-even', 1_002],
    ['1.00050001', 'half-even', 1_001],
    ['1.00049999', 'half-even', 1_000],
    ['0.0005', 'half-even', 0],
    ['-5', 'down', 0],
    ['0', 'half-even', 0],
  ] as const)('of %s g are rounded %s to %i', (grams, rounding, mg) => expect(toMg(new Big(grams), rounding)).toBe(mg))

  it('of a fraction are exact until they are rounded', () => {
    expect(toMg(new Big('1'), 'down', new Big('3'))).toBe(333)
    expect(toMg(new Big('2'), 'half-even', new Big('3'))).toBe(667)
    expect(toMg(new Big('0.001'), 'half-even', new Big('2'))).toBe(0)
    expect(toMg(new Big('0.003'), 'half-even', new Big('2'))).toBe(2)
  })

  it('of an amount times a figure are the exact product, cut or rounded', () => {
    fc.assert(
      fc.property(decimal(10n ** 8n), decimal(10n ** 4n), (amount, figure) => {
        const [product, unit] = [amount.digits * figure.digits * 1_000n, 10n ** (amount.scale + figure.scale)]
        expect(BigInt(timesGrams(figure.text, 'down')(amount.text))).toBe(product / unit)
        const nearest = timesGrams(figure.text, 'half-even')(amount.text)
        expect(nearest).toBe(toMg(new Big(amount.text).times(figure.text), 'half-even'))
        const away = BigInt(nearest) * unit - product
        expect((away < 0n ? -away : away) * 2n <= unit).toBe(true)
      }),
    )
  })
})

describe('grams', () => {
  it.each([
    [45_720, '45.72'],
    [1_250_000, '1250'],
    [1, '0.001'],
    [0, '0'],
    [92_992_240_000_000, '92992240000'],
  ])('of %i mg are written %s', (mg, text) => expect(gramsText(mg)).toBe(text))

  it('are written exactly, without an exponent', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (mg) => {
        const [whole, fraction = ''] = gramsText(mg).split('.')
        expect(BigInt(whole! + fraction.padEnd(3, '0'))).toBe(BigInt(mg))
      }),
    )
  })
})
