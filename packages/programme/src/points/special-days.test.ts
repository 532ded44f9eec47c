import { POINTS } from './points-rule'
import { pointsPolicies } from './policies'
import { onSpecialDays } from './special-days'

const POLICIES = pointsPolicies(
  [
    {
      version: '1.0',
      validFrom: 20220808,
      validTo: null,
      rules: [{ kind: 'per-act', behaviours: ['clean-plate'], args: { points: 5 } }],
    },
  ],
  POINTS,
)
const name = { zh: '88减碳日', en: '88 Carbon Day' }
const points = onSpecialDays(POLICIES, [
  { monthDay: '08-08', multiplier: 2, name },
  { date: 20260808, multiplier: 3, name: { zh: '五周年', en: 'Anniversary' } },
])
const on = (day: number) => points.pointsFor('clean-plate', {}, 144_000, day)

it('multiplies points on a day of every year, and on one day only, by the greater of two', () => {
  expect([on(20250807), on(20250808), on(20260808), on(20270808), on(20270809)]).toEqual([5, 10, 15, 10, 5])
})

it('says so in words', () => {
  expect(points.ruleFor('clean-plate', 20250807)).toEqual(POLICIES.ruleFor('clean-plate', 20250807))
  expect(points.ruleFor('clean-plate', 20250808)!.description.zh).toMatch(/；88减碳日 × 2$/)
  expect(points.ruleFor('clean-plate', 20260808)!.description.en).toMatch(/; Anniversary × 3$/)
  expect(points.ruleFor('unknown', 20260808)).toBeNull()
})

it('leaves policies without special days as they are', () => {
  expect(onSpecialDays(POLICIES, [])).toBe(POLICIES)
})
