import fc from 'fast-check'
import { countText, massText, percentText, shortMassText, showMass } from './index'

const MG_PER = { g: 1_000n, kg: 1_000_000n, t: 1_000_000_000n }

describe('a mass is shown', () => {
  it.each([
    [0, '0 g'],
    [9, '0 g'],
    [10, '0.01 g'],
    [37_000, '37 g'],
    [45_720, '45.72 g'],
    [144_000, '144 g'],
    [999_999, '999.99 g'],
    [1_000_000, '1 kg'],
    [1_250_000, '1.25 kg'],
    [1_259_999, '1.25 kg'],
    [9_760_000, '9.76 kg'],
    [12_480_000, '12.48 kg'],
    [100_000_000, '100 kg'],
    [170_050_000, '170.05 kg'],
    [999_999_999, '999.99 kg'],
    [1_000_000_000, '1 t'],
    [320_000_000_000, '320 t'],
    [16_000_000_000_000, '16,000 t'],
    [92_992_240_000_000, '92,992.24 t'],
    [-45_720, '-45.72 g'],
    [-1_250_000, '-1.25 kg'],
    [Number.MAX_SAFE_INTEGER, '9,007,199.25 t'],
  ])('%i mg as %s', (mg, text) => {
    expect(massText(mg)).toBe(`${text} CO₂e`)
    expect(shortMassText(mg)).toBe(text)
    expect(showMass(mg)).toEqual({ value: text.split(' ')[0], unit: text.split(' ')[1] })
  })

  const whole = fc.oneof(
    fc.maxSafeNat(),
    fc.nat(2_000_000_000),
    fc.tuple(fc.nat(2 ** 31), fc.constantFrom(10, 10_000, 10_000_000), fc.integer({ min: -2, max: 2 })).map(([n, step, by]) => {
      const mg = n * step + by
      return Math.min(Math.max(mg, 0), Number.MAX_SAFE_INTEGER)
    }),
  )

  it('exactly cut to hundredths of its unit, never rounded up', () => {
    fc.assert(
      fc.property(whole, (mg) => {
        const { value, unit } = showMass(mg)
        const [units, fraction = ''] = value.replaceAll(',', '').split('.')
        const shown = BigInt(units! + fraction.padEnd(2, '0'))
        expect(shown).toBe((BigInt(mg) * 100n) / MG_PER[unit])
      }),
      { numRuns: 2_000 },
    )
  })

  it('in the largest unit of which it has at least one', () => {
    fc.assert(fc.property(whole, (mg) => showMass(mg).unit === (mg >= 1_000_000_000 ? 't' : mg >= 1_000_000 ? 'kg' : 'g')))
  })

  it('taken back as its opposite, with a minus', () => {
    fc.assert(
      fc.property(whole, (mg) => {
        const { value } = showMass(mg)
        expect(showMass(-mg).value).toBe(value === '0' ? '0' : `-${value}`)
      }),
    )
  })
})

describe('a count', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_300_000, '1,300,000'],
    [24_700_000, '24,700,000'],
    [216_761_710, '216,761,710'],
    [-1_000, '-1,000'],
    [-999, '-999'],
    [0.12345, '0.12345'],
    [1_234.5678, '1,234.5678'],
  ])('of %d is written %s', (count, text) => expect(countText(count)).toBe(text))

  it('has a comma before each three digits and loses none', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (count) => {
        expect(countText(count)).toMatch(/^-?\d{1,3}(,\d{3})*$/)
        expect(Number(countText(count).replaceAll(',', ''))).toBe(count)
      }),
    )
  })
})

describe('a share', () => {
  it.each([
    [0, 100, '0%'],
    [1, 1_000_000, '<1%'],
    [5, 1_000, '1%'],
    [489_350, 1_000_000, '49%'],
    [999_999, 1_000_000, '>99%'],
    [7, 7, '100%'],
    [0, 0, '0%'],
  ])('of %d in %d is written %s', (part, whole, text) => expect(percentText(part, whole)).toBe(text))
})
