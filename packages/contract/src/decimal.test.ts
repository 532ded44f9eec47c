import fc from 'fast-check'
import { canonicalDecimal, decimalSchema } from './index'

const parsed = (value: unknown) => decimalSchema.safeParse(value).data

/** A figure n / 10^scale and one of the many ways to spell it. */
const spelling = fc
  .record({
    n: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    scale: fc.integer({ min: 0, max: 18 }),
    leading: fc.integer({ min: 0, max: 5 }),
    trailing: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ n, scale, leading, trailing }) => {
    const digits = (n < 0n ? -n : n).toString().padStart(scale + 1, '0')
    const whole = '0'.repeat(leading) + digits.slice(0, digits.length - scale)
    const fraction = digits.slice(digits.length - scale) + '0'.repeat(trailing)
    return { n, scale, text: `${n < 0n ? '-' : ''}${whole}${fraction && '.'}${fraction}` }
  })

describe('a decimal', () => {
  it.each([
    ['5', '5'],
    ['5.0', '5'],
    ['005', '5'],
    ['100', '100'],
    ['0.50', '0.5'],
    ['00.050', '0.05'],
    ['0', '0'],
    ['000', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['-01.50', '-1.5'],
    ['12.345', '12.345'],
  ])('spelt %s is %s', (text, canonical) => expect(canonicalDecimal(text)).toBe(canonical))

  it('keeps its exact value and has one spelling, however it was spelt', () => {
    fc.assert(
      fc.property(spelling, ({ n, scale, text }) => {
        const canonical = canonicalDecimal(text)!
        expect(canonical).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/)
        expect(canonical).not.toMatch(/^-0$/)
        const [whole, fraction = ''] = canonical.split('.')
        expect(BigInt(whole! + fraction) * 10n ** BigInt(scale)).toBe(n * 10n ** BigInt(fraction.length))
        expect(canonicalDecimal(canonical)).toBe(canonical)
      }),
    )
  })

  it.each([
    '',
    ' ',
    '+5',
    '.5',
    '5.',
    '--5',
    '5 5',
    '1,000',
    '1_000',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '５',
    '٣',
    '5\n',
    '5km',
    '1.2.3',
  ])('is not %j', (text) => expect(canonicalDecimal(text)).toBeUndefined())
})

describe('a reported quantity', () => {
  it.each<[unknown, string]>([
    [5, '5'],
    ['5', '5'],
    [' 5.0 ', '5'],
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [12.345, '12.345'],
    [-2.5, '-2.5'],
    [1e-6, '0.000001'],
    [1e-7, '0.0000001'],
    [1.5e-10, '0.00000000015'],
    [1e21, `1${'0'.repeat(21)}`],
    [1e23, `1${'0'.repeat(23)}`],
    [1.2345678901234566e-7, '0.00000012345678901234566'],
    [-1.5e-10, '-0.00000000015'],
    [-1.25e21, `-125${'0'.repeat(19)}`],
    ['9'.repeat(40), '9'.repeat(40)],
  ])('of %p is %s', (value, canonical) => expect(parsed(value)).toBe(canonical))

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.MIN_VALUE,
    Number.MAX_VALUE,
    null,
    undefined,
    true,
    5n,
    [],
    {},
    'five',
    '1e5',
    '9'.repeat(41),
  ])('may not be %p', (value) => expect(decimalSchema.safeParse(value).success).toBe(false))

  it('as a JSON number loses no digit and has no exponent', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-18, max: 1e-3 }),
      fc.integer().map((n) => n / 1_000),
      fc.maxSafeInteger(),
    )
    fc.assert(
      fc.property(number, (value) => {
        const text = parsed(JSON.parse(JSON.stringify(value)))
        if (text === undefined) return expect(Math.abs(value)).toBeLessThan(1e-15)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(text)).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it('means the same as a JSON number and as the string with the same digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }), (n, scale) => {
        const value = n / 10 ** scale
        expect(parsed(value)).toBe(parsed(value.toFixed(scale)))
      }),
    )
  })

  it('is answered or refused without an exception whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.double()), (value) => {
        const text = parsed(value)
        if (text !== undefined) expect(parsed(text)).toBe(text)
      }),
    )
  })
})
