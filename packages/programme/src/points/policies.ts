import type { LocalDay, Text } from '@tanpuhui/contract'
import { POINTS_KINDS } from '.'
import type { ActData, PointsRule } from './points-rule'
import type { PointsPolicyData } from './policy-schema'

/** Points of one unit, by policies of which at most one is in force on a day. */
export interface PointsPolicies {
  /** What the points are called. */
  unit: Text
  /** Integer points for an act of a local day, of which `mg` were credited; 0 where no policy knows it. */
  pointsFor(behaviour: string, data: ActData, mg: number, day: LocalDay): number
  /** The rule that decides, in words, and the policy's version; null where no policy knows the behaviour on that day. */
  ruleFor(behaviour: string, day: LocalDay): { version: string; description: Text } | null
}

/** Compiles policies whose periods and names have been checked. */
export function pointsPolicies(policies: readonly PointsPolicyData[], unit: Text): PointsPolicies {
  const compiled = policies.map(({ version, validFrom, validTo, rules }) => {
    const named = new Map<string, PointsRule>()
    let other: PointsRule | undefined
    for (const { kind, args, behaviours } of rules) {
      const rule = POINTS_KINDS.get(kind)!(args, unit)
      if (behaviours) for (const behaviour of behaviours) named.set(behaviour, rule)
      else other = rule
    }
    return { version, validFrom, validTo: validTo ?? Number.POSITIVE_INFINITY, named, other }
  })
  const find = (behaviour: string, day: LocalDay) => {
    for (const policy of compiled)
      if (policy.validFrom <= day && day <= policy.validTo)
        return { version: policy.version, rule: policy.named.get(behaviour) ?? policy.other }
    return undefined
  }
  return Object.freeze({
    unit,
    pointsFor: (behaviour: string, data: ActData, mg: number, day: LocalDay) =>
      find(behaviour, day)?.rule?.pointsFor(data, mg) ?? 0,
    ruleFor(behaviour: string, day: LocalDay) {
      const found = find(behaviour, day)
      return found?.rule ? { version: found.version, description: found.rule.description } : null
    },
  })
}
