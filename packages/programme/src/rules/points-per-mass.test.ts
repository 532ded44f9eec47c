import fc from 'fast-check'
import { pointsPerMass } from './points-per-mass'

const { pointsFor, description } = pointsPerMass({ grams: 10 })

it.each([
  ['the 5 km ride', 1_250_000, 125],
  ['takeaway without cutlery', 45_720, 4],
  ['a clean plate', 144_000, 14],
  ['just 10 g', 10_000, 1],
  ['a milligram less', 9_999, 0],
  ['nothing', 0, 0],
])('gives for %s, %i mg, %i points', (_what, mg, points) => expect(pointsFor(mg)).toBe(points))

it('gives a whole point for every full 10 g, never for a part', () => {
  fc.assert(fc.property(fc.maxSafeNat(), (mg) => BigInt(pointsFor(mg)) === BigInt(mg) / 10_000n))
})

it('says so in both languages', () =>
  expect(description).toEqual({ zh: '每减排 10 克得 1 积分，不足部分不计', en: '1 point for every full 10 g' }))
