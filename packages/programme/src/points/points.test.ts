import fc from 'fast-check'
import { none } from './none'
import { perAct } from './per-act'
import { perBlock } from './per-block'
import { perMass } from './per-mass'
import { perUnit } from './per-unit'
import { POINTS } from './points-rule'

const KG = { zh: '公斤', en: 'kg' }
const STEPS = { zh: '步', en: 'steps' }

/** A decimal with its whole part. */
const decimal = fc
  .tuple(fc.nat(200_000), fc.nat(999_999_999))
  .map(([whole, rest]) => ({ whole, text: `${whole}.${String(rest).padStart(9, '0')}`.replace(/\.?0+$/, '') || '0' }))

describe('for an act', () => {
  const meal = perAct({ points: 5 }, POINTS)
  it('gives the 5 of a clean plate whatever it saved', () => {
    for (const mg of [0, 72_000, 144_000]) expect(meal.pointsFor({}, mg)).toBe(5)
  })
  it('says so', () => expect(meal.description).toEqual({ zh: '每次得 5 积分', en: '5 points an act' }))
})

describe('for a unit', () => {
  const clothes = perUnit({ field: 'weightKg', unit: KG, points: 30 }, POINTS)
  it.each([
    ['1', 30],
    ['2.5', 60],
    ['0.999', 0],
    ['1.9999999999999999999', 30],
    ['200', 6_000],
  ])('gives for %s kg of clothes %i points', (weightKg, points) => expect(clothes.pointsFor({ weightKg }, 1)).toBe(points))

  it('counts whole units only, never more than there are', () => {
    fc.assert(fc.property(decimal, ({ whole, text }) => clothes.pointsFor({ weightKg: text }, 1) === whole * 30))
  })
  it('gives nothing for what was not told', () => expect(clothes.pointsFor({}, 1)).toBe(0))
  it('says so', () =>
    expect(clothes.description).toEqual({ zh: '每满 1 公斤得 30 积分，不足部分不计', en: '30 points for every full kg' }))
})

describe('for a block', () => {
  const walk = perBlock({ field: 'steps', unit: STEPS, block: 500, points: 1 }, POINTS)
  it.each([
    ['499', 0],
    ['500', 1],
    ['7250', 14],
    ['100000', 200],
  ])('gives for %s steps %i points', (steps, points) => expect(walk.pointsFor({ steps }, 1)).toBe(points))

  it('counts whole blocks only, and never falls as one walks on', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(1_000), (steps, more) => {
        const points = walk.pointsFor({ steps: String(steps) }, 1)
        expect(points * 500).toBeLessThanOrEqual(steps)
        expect((points + 1) * 500).toBeGreaterThan(steps)
        expect(walk.pointsFor({ steps: String(steps + more) }, 1)).toBeGreaterThanOrEqual(points)
      }),
    )
  })
  it('says so', () =>
    expect(walk.description).toEqual({ zh: '每满 500 步得 1 积分，不足部分不计', en: '1 point for every full 500 steps' }))
})

describe('for a mass', () => {
  const tens = perMass({ grams: 10 }, POINTS)
  it.each([
    ['the 5 km ride', 1_250_000, 125],
    ['takeaway without cutlery', 45_720, 4],
    ['a clean plate', 144_000, 14],
    ['just 10 g', 10_000, 1],
    ['a milligram less', 9_999, 0],
    ['nothing', 0, 0],
  ])('gives for %s, %i mg, %i points', (_what, mg, points) => expect(tens.pointsFor({}, mg)).toBe(points))

  it('gives a whole point for every full 10 g, never for a part', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (mg) => BigInt(tens.pointsFor({}, mg)) === BigInt(mg) / 10_000n))
  })
  it('says so', () =>
    expect(tens.description).toEqual({ zh: '每减排 10 克得 1 积分，不足部分不计', en: '1 point for every full 10 g' }))
})

it('may give none, and says so', () => {
  const rule = none({}, POINTS)
  expect(rule.pointsFor({ steps: '100000' }, 1_000_000)).toBe(0)
  expect(rule.description).toEqual({ zh: '不计积分', en: 'no points' })
})

it('speaks of a partner’s points by their own name', () =>
  expect(perAct({ points: 50 }, { zh: '克绿色能量', en: 'g of green energy' }).description).toEqual({
    zh: '每次得 50 克绿色能量',
    en: '50 g of green energy an act',
  }))
