import fc from 'fast-check'
import { gives } from '../../test/gives'

const charge = (energyKwh: string | number, day: number, region?: string) => gives('EV-GRID@1.0', { energyKwh }, { day, region })

it('subtracts what the grid of the region emits from the petrol that a kWh displaces', () => {
  const { mg, filled, factors } = charge(10, 20261121, '140105')
  // 7 L × 2227 g/L ÷ 15 kWh − 636.1 g/kWh
  expect(mg).toBe(4_031_666)
  expect(filled).toEqual({
    zh: '10 kWh × (7 L ÷ 15 kWh × 2227 g/L − 636.1 g/kWh（华北区域电网 2023）) = 4031.666 g',
    en: '10 kWh × (7 L ÷ 15 kWh × 2227 g/L − 636.1 g/kWh (North China grid 2023)) = 4031.666 g',
  })
  expect(factors.map(({ id }) => id)).toEqual(['ev-charge-reconstruct', 'petrol-l-derived', 'grid-north-2023'])
})

it.each([
  ['440304', 'grid-south-2023', 635_066],
  ['51', 'grid-southwest-2023', 792_066],
  ['310000', 'grid-east-2023', 489_266],
  ['150402', 'grid-northeast-2023', 527_066],
  ['150102', 'grid-north-2023', 403_166],
  ['540000', 'grid-southwest-2023', 792_066],
])('in %s takes %s: %i mg a kWh', (region, factor, mg) => {
  const result = charge(1, 20231231, region)
  expect([result.factors.at(-1)!.id, result.mg]).toEqual([factor, mg])
})

it.each([
  [20231231, undefined, 'grid-cn-2023', 508_666],
  [20221231, undefined, 'grid-cn-2022', 502_666],
  [20221231, '140105', 'grid-cn-2022', 502_666],
  [20230101, '140105', 'grid-north-2023', 403_166],
  [20300101, '140105', 'grid-north-2023', 403_166],
])('on %i in %s takes the newest factor up to that year: %s', (day, region, factor, mg) => {
  const result = charge(1, day, region)
  expect([result.factors.at(-1)!.id, result.mg]).toEqual([factor, mg])
})

it('has no factor before the first year that was published', () =>
  expect(() => charge(1, 20211231)).toThrow(expect.objectContaining({ code: 'NO_VALID_METHOD' })))

it('never shrinks with more energy, and is never below zero', () => {
  const kwh = fc.integer({ min: 1, max: 200_000 }).map((n) => (n / 1_000).toString())
  fc.assert(
    fc.property(kwh, kwh, fc.constantFrom('14', '44', '51', undefined), (a, b, region) => {
      const [less, more] = [a, b].sort((x, y) => Number(x) - Number(y)).map((energy) => charge(energy, 20261121, region).mg)
      expect(less!).toBeGreaterThanOrEqual(0)
      expect(less!).toBeLessThanOrEqual(more!)
    }),
  )
})
