import { small } from '../../test/small'

const { points, partnerPoints } = small()
const walk = (steps: string, day: number) => points.pointsFor('walking', { steps }, 8_200, day)

it('gives the points of the policy that was in force on the day of the act', () => {
  expect(walk('1000', 20231231)).toBe(0)
  expect(walk('1000', 20240101)).toBe(2)
  expect(points.pointsFor('clean-plate', {}, 144_000, 20231231)).toBe(14)
  expect(points.pointsFor('clean-plate', {}, 144_000, 20240101)).toBe(5)
})

it('gives what no rule names what the rule for all others gives', () =>
  expect(points.pointsFor('shared-bike-ride', { distanceKm: '5' }, 1_250_000, 20240101)).toBe(125))

it('gives nothing before its first policy', () => {
  expect(points.pointsFor('clean-plate', {}, 144_000, 20211231)).toBe(0)
  expect(points.ruleFor('clean-plate', 20211231)).toBeNull()
})

it('tells the rule that decides, with its version', () => {
  expect(points.ruleFor('clean-plate', 20240101)).toEqual({
    version: '2.0',
    description: { zh: '每次得 5 积分', en: '5 points an act' },
  })
  expect(points.ruleFor('clean-plate', 20230101)?.version).toBe('1.0')
})

it('keeps a partner’s points apart, in their own unit', () => {
  const beans = partnerPoints.get(2)!
  expect(beans.unit.zh).toBe('骑行豆')
  expect(beans.pointsFor('shared-bike-ride', {}, 1_250_000, 20240101)).toBe(3)
  expect(beans.ruleFor('shared-bike-ride', 20240101)?.description.zh).toBe('每次得 3 骑行豆')
  expect(partnerPoints.get(3)).toBeUndefined()
})

it('gives no points of a partner for what none of its rules is for', () => {
  const named = small((file) =>
    Object.assign(file.partnerPoints[0]!.policies[0]!.rules[0]!, { behaviours: ['shared-bike-ride'] }),
  )
  const beans = named.partnerPoints.get(2)!
  expect(beans.pointsFor('shared-bike-ride', {}, 1, 20240101)).toBe(3)
  expect(beans.pointsFor('walking', { steps: '500' }, 1, 20240101)).toBe(0)
  expect(beans.ruleFor('walking', 20240101)).toBeNull()
})
