import fc from 'fast-check'
import { methodNamed, TODAY } from '../test/gives'
import { CATALOGUE, type Method, methodById, methodInForce, quantify } from '.'

const bike = methodNamed('SX-BIKE@1.0')
const version = (name: string, validFrom: number, validTo: number | null): Method => ({
  ...bike,
  id: `SX-BIKE@${name}`,
  version: name,
  validFrom,
  validTo,
})
/** A method that was revised at new year 2024, and suspended through 2025. */
const revised = [version('1.0', 20220101, 20231231), version('2.0', 20240101, 20241231), version('3.0', 20260101, null)]

describe('the method in force', () => {
  it.each([
    [20220101, '1.0'],
    [20231231, '1.0'],
    [20240101, '2.0'],
    [20241231, '2.0'],
    [20260101, '3.0'],
    [20991231, '3.0'],
  ])('on %i is version %s', (day, name) => expect(methodInForce(revised, day).version).toBe(name))

  it.each([20211231, 20250101, 20251231])('is none on %i, which is refused with the periods that there are', (day) => {
    expect(() => methodInForce(revised, day)).toThrow(
      expect.objectContaining({
        code: 'NO_VALID_METHOD',
        status: 422,
        details: {
          behaviour: 'shared-bike-ride',
          day,
          field: 'occurredAt',
          bound: 'SX-BIKE@1.0: 2022-01-01 – 2023-12-31; SX-BIKE@2.0: 2024-01-01 – 2024-12-31; SX-BIKE@3.0: 2026-01-01 –',
        },
      }),
    )
  })

  it('is never a draft', () => {
    const draft: Method = { ...version('4.0', 20250101, 20251231), status: 'draft' }
    expect(() => methodInForce([draft, ...revised], 20250601)).toThrow(expect.objectContaining({ code: 'NO_VALID_METHOD' }))
  })

  it('is none where a behaviour has no methods', () =>
    expect(() => methodInForce([], 20261121)).toThrow(
      expect.objectContaining({ code: 'NO_VALID_METHOD', details: expect.objectContaining({ bound: 'no published method' }) }),
    ))
})

describe('the method of a record', () => {
  it('is found by the id kept with it', () => {
    for (const method of CATALOGUE.methods.values()) expect(methodById(CATALOGUE, method.id)).toBe(method)
  })
  it.each(['SX-BIKE@4.0', 'SX-BIKE', '', 'constructor'])('is unknown by the id %j', (id) =>
    expect(methodById(CATALOGUE, id)).toBeUndefined(),
  )
})

describe('a reduction', () => {
  const trips: [string, string, object][] = [
    ['SX-BIKE@1.0', 'distanceKm', {}],
    ['SZ-METRO@1.0', 'distanceKm', {}],
    ['MAAS-METRO@1.0', 'distanceKm', {}],
    ['LZ-WALK@1.0', 'steps', {}],
    ['AF-WALK@1.0', 'steps', {}],
    ['HN-WALK@1.0', 'steps', {}],
    ['EV-GRID@1.0', 'energyKwh', {}],
    ['LZ-CLOTHES@1.0', 'weightKg', {}],
    ['SZ-POWER@1.0', 'baselineKwh', { usedKwh: '5' }],
  ]
  it.each(trips)('by %s never shrinks when %s grows, and is never negative', (id, name, others) => {
    const amount = fc.integer({ min: 1, max: 50_000 }).map((n) => (name === 'steps' ? `${n}` : `${n / 1_000}`))
    const mg = (text: string) => quantify(methodNamed(id), { [name]: text, ...others }, TODAY).mg
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [less, more] = Number(a) <= Number(b) ? [mg(a), mg(b)] : [mg(b), mg(a)]
        expect(less).toBeGreaterThanOrEqual(0)
        expect(less).toBeLessThanOrEqual(more)
      }),
    )
  })

  it('is the same for the same version and data, whatever else is in force', () => {
    const data = { distanceKm: '5', durationMinutes: '23' }
    expect(quantify(bike, data, { day: 20150101 })).toMatchObject({ mg: 1_250_000 })
    expect(quantify(methodNamed('MT-BIKE@1.0'), data, { day: 20150101 })).toMatchObject({ mg: 243_500 })
  })
})
