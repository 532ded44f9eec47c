import type { LocalDay, Text } from '@tanpuhui/contract'
import type { Claims } from '../schema/claims'
import { mmdd } from '../schema/shared'
import type { PointsPolicies } from './policies'

type SpecialDay = Claims['specialDays'][number]

/** Points as the policies have them, multiplied on special days: of several on one day, by the greatest. */
export function onSpecialDays(policies: PointsPolicies, specialDays: Claims['specialDays']): PointsPolicies {
  if (specialDays.length === 0) return policies
  const specialOn = (day: LocalDay): SpecialDay | undefined =>
    specialDays
      .filter(({ date, monthDay }) => (monthDay === undefined ? date === day : mmdd(monthDay) === day % 10_000))
      .sort((a, b) => b.multiplier - a.multiplier)[0]
  return Object.freeze({
    unit: policies.unit,
    pointsFor: (behaviour, data, mg, day) => policies.pointsFor(behaviour, data, mg, day) * (specialOn(day)?.multiplier ?? 1),
    ruleFor(behaviour, day) {
      const rule = policies.ruleFor(behaviour, day)
      const special = specialOn(day)
      return rule && special ? { ...rule, description: multiplied(rule.description, special) } : rule
    },
  } satisfies PointsPolicies)
}

const multiplied = ({ zh, en }: Text, { name, multiplier }: SpecialDay): Text => ({
  zh: `${zh}；${name.zh} × ${multiplier}`,
  en: `${en}; ${name.en} × ${multiplier}`,
})
