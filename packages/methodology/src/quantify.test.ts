import { AppError } from '@tanpuhui/contract'
import fc from 'fast-check'
import { type Behaviour, CATALOGUE, gramsText, type Method, methodId, methodInForce, methodOf } from './index'

const bike = CATALOGUE.get('shared-bike-ride')!
const version = (name: string, validFrom: number, validTo: number | null): Method => ({
  ...bike.methods[0]!,
  version: name,
  validFrom,
  validTo,
})
/** A behaviour whose method was revised at new year 2024, and suspended through 2025. */
const revised: Behaviour = {
  ...bike,
  methods: [version('1.0', 20220101, 20231231), version('2.0', 20240101, 20241231), version('3.0', 20260101, null)],
}

describe('the method in force', () => {
  it.each([
    [20220101, '1.0'],
    [20231231, '1.0'],
    [20240101, '2.0'],
    [20241231, '2.0'],
    [20260101, '3.0'],
    [20991231, '3.0'],
  ])('on %i is version %s', (day, name) => expect(methodInForce(revised, day).version).toBe(name))

  it.each([20211231, 20250101, 20251231])('is none on %i, which is refused as NO_VALID_METHOD', (day) => {
    expect(() => methodInForce(revised, day)).toThrow(AppError)
    expect(() => methodInForce(revised, day)).toThrow(
      expect.objectContaining({ code: 'NO_VALID_METHOD', status: 422, details: { behaviour: 'shared-bike-ride', day } }),
    )
  })

  it('is none before the first method of any behaviour', () => {
    for (const behaviour of CATALOGUE.values())
      expect(() => methodInForce(behaviour, 20211231)).toThrow(expect.objectContaining({ code: 'NO_VALID_METHOD' }))
  })
})

describe('the method of a record', () => {
  it('is found by the id kept with it, even when it is no longer in force', () => {
    for (const method of revised.methods) expect(methodOf(revised, methodId(method))).toBe(method)
    expect(methodId(revised.methods[0]!)).toBe('SX-BIKE@1.0')
  })
  it.each(['SX-BIKE@4.0', 'SX-BIKE', 'SX-EV@1.0', ''])('is unknown by the id %j', (id) =>
    expect(methodOf(revised, id)).toBeUndefined(),
  )
})

describe('grams', () => {
  it.each([
    [45_720, '45.72'],
    [1_250_000, '1250'],
    [144_000, '144'],
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
