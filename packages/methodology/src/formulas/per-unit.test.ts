import fc from 'fast-check'
import { decimal } from '../../test/decimal'
import { gives, shown } from '../../test/gives'

it('credits the 5 km ride of 23 minutes that 山西日报 reported, and says how in both languages', () => {
  const { mg, filled, factors } = gives('SX-BIKE@1.0', { distanceKm: 5, durationMinutes: 23 })
  expect(mg).toBe(1_250_000)
  expect(filled).toEqual({ zh: '5 km × 250 g/km = 1250 g', en: '5 km × 250 g/km = 1250 g' })
  expect(factors.map(({ id }) => id)).toEqual(['sx-bike-km'])
})

it('names units in the language of the reader', () =>
  expect(gives('SX-CUTLERY@1.0', {}).filled).toEqual({
    zh: '1 单 × 45.72 g/单 = 45.72 g',
    en: '1 order × 45.72 g/order = 45.72 g',
  }))

it.each([
  ['SX-EV@1.0', { energyKwh: 12.345 }, 5_678_700],
  ['LZ-CLOTHES@1.0', { weightKg: '3.5' }, 4_480_000],
  ['WH-WALK@1.0', { steps: 7250 }, 145_000],
  ['CP-MEAL@1.0', {}, 144_000],
  ['LZ-BUS@1.0', { distanceKm: 7 }, 80_000],
  ['CN-CARTON@1.0', { orderId: 'A1' }, 37_000],
  ['MT-BIKE@1.0', { distanceKm: 5, durationMinutes: 23 }, 243_500],
  ['SZ-METRO@1.0', { distanceKm: '10' }, 467_000],
])('%s makes of %j %i mg', (id, raw, mg) => expect(gives(id, raw).mg).toBe(mg))

it.each([
  ['0.000003999', 0],
  ['0.000004', 1],
  ['0.000007999', 1],
  ['4.999999999', 1_249_999],
])('rounds a ride of %s km down to %i mg', (distanceKm, mg) =>
  expect(gives('SX-BIKE@1.0', { distanceKm, durationMinutes: 1 }).mg).toBe(mg),
)

describe('a daily ceiling', () => {
  it.each([
    [18_048, 295_987, '18048 步 × 0.0164 g/步 = 295.987 g'],
    [18_049, 296_000, '18049 步 × 0.0164 g/步 = 296.003 g，最多 296 g = 296 g'],
    [100_000, 296_000, '100000 步 × 0.0164 g/步 = 1640 g，最多 296 g = 296 g'],
  ])('of 296 g cuts what %i steps give to %i mg', (steps, mg, zh) => expect(shown('AF-WALK@1.0', { steps })).toEqual([mg, zh]))
})

it('needs a field that only this method needs, and names it', () =>
  expect(() => gives('SZ-METRO@1.0', {})).toThrow(
    expect.objectContaining({
      code: 'INVALID_ACTIVITY',
      details: expect.objectContaining({ field: 'distanceKm', bound: '> 0, ≤ 200 km' }),
    }),
  ))

it.each([
  ['SX-BIKE@1.0', 'distanceKm', 250_000n, 49n],
  ['SX-EV@1.0', 'energyKwh', 460_000n, 199n],
  ['LZ-CLOTHES@1.0', 'weightKg', 1_280_000n, 199n],
])('%s is exact for every decimal', (id, name, mgPerUnit, most) => {
  fc.assert(
    fc.property(decimal(most), ({ text, digits, scale }) => {
      fc.pre(digits > 0n)
      const raw = { [name]: text, ...(id === 'SX-BIKE@1.0' ? { durationMinutes: 1 } : {}) }
      expect(BigInt(gives(id, raw).mg)).toBe((digits * mgPerUnit) / 10n ** scale)
    }),
  )
})
