import type { Text } from '@tanpuhui/contract'
import type { Claims } from '../schema/claims'
import { actsCap, quantityCap } from './cap'
import type { Claim, ClaimRule, Common, Reach } from './claim'
import { coveredByPartner } from './covered-by-partner'
import { oneSourceADay } from './one-source-a-day'
import { oneTripAtATime } from './one-trip-at-a-time'
import type { Period } from './period'
import { type Precedence, precedence } from './precedence'
import { sameAccountMonth } from './same-account-month'
import { sameOrder } from './same-order'
import { stepsNetOfRides } from './steps-net-of-rides'

/** A programme's rules about an act and the resident's others, and who goes first under them. */
export interface ClaimRules {
  /** Judged in this order: what is the same act first, then what of it is left, then how much of that may count. */
  rules: readonly ClaimRule[]
  order: Precedence
}

/** On which days a resident's other acts can matter to a claim; null when on none. */
export function reachOf({ rules }: ClaimRules, claim: Claim): Reach | null {
  let reach: Reach | null = null
  for (const rule of rules) {
    const own = rule.reach(claim)
    if (own) reach = reach ? { from: Math.min(reach.from, own.from), to: Math.max(reach.to, own.to) } : own
  }
  return reach
}

/** What a claim has in common with acts of any day. */
export const commonOf = ({ rules }: ClaimRules, claim: Claim): Common[] => rules.flatMap((rule) => rule.common?.(claim) ?? [])

/** The rules that a programme's data name. `unitOf` gives the unit of a behaviour's field, in which a cap is told. */
export function claimRulesOf(claims: Claims, unitOf: (behaviour: string, field: string) => Text): ClaimRules {
  const cap =
    (period: Period) =>
    ({ behaviour, acts, field, max }: Claims['dayCaps'][number]): ClaimRule =>
      acts === undefined
        ? quantityCap({ period, behaviours: [behaviour], field: field!, max: String(max!), unit: unitOf(behaviour, field!) })
        : actsCap({ period, behaviours: [behaviour], acts })
  return {
    rules: Object.freeze([
      ...(claims.oneTripAtATime ? [oneTripAtATime(claims.oneTripAtATime)] : []),
      ...(claims.sameOrder ? [sameOrder(claims.sameOrder)] : []),
      ...claims.sameAccountMonth.map(sameAccountMonth),
      ...claims.coveredByPartner.map(coveredByPartner),
      ...claims.oneSourceADay.map(oneSourceADay),
      ...(claims.stepsNetOfRides ? [stepsNetOfRides(claims.stepsNetOfRides)] : []),
      ...claims.dayCaps.map(cap('day')),
      ...claims.monthCaps.map(cap('month')),
    ]),
    order: precedence({
      after: new Set(claims.settle.map(({ behaviour }) => behaviour)),
      last: new Set(claims.stepsNetOfRides ? [claims.stepsNetOfRides.behaviour] : []),
    }),
  }
}
