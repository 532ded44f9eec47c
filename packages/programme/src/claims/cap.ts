import type { ErrorCode, Text } from '@tanpuhui/contract'
import Big from 'big.js'
import type { Claim, ClaimRule, Counted } from './claim'
import { daysOf, type Period, periodOf } from './period'

interface ActsCap {
  period: Period
  behaviours: readonly string[]
  /** Acts that count in the period. */
  acts: number
}

interface QuantityCap {
  period: Period
  behaviours: readonly string[]
  field: string
  /** How much of the field's quantity counts in the period, as a decimal. */
  max: string
  unit: Text
}

const REACHED: Record<Period, ErrorCode> = { day: 'DAILY_CAP_REACHED', month: 'MONTHLY_CAP_REACHED' }

const within = (period: Period, behaviours: readonly string[]) => {
  const capped = new Set(behaviours)
  return (a: Claim, b: Claim): boolean =>
    a.residentId === b.residentId &&
    capped.has(a.behaviour) &&
    capped.has(b.behaviour) &&
    periodOf(period, a.day) === periodOf(period, b.day)
}

/** So many acts of some behaviours count in a day or month; the others do not. */
export function actsCap({ period, behaviours, acts }: ActsCap): ClaimRule {
  const links = within(period, behaviours)
  return {
    code: `${period}-cap`,
    links,
    reach: ({ behaviour, day }) => (behaviours.includes(behaviour) ? daysOf(period, day) : null),
    judge: ({ claim }, counted) =>
      behaviours.includes(claim.behaviour) && counted.filter((one) => links(claim, one.claim)).length >= acts
        ? { refuse: REACHED[period], details: { limit: acts, unit: ' 次', unitEn: 'acts' } }
        : null,
  }
}

/** So much of a quantity counts in a day or month: of the act that goes beyond it, what is left. */
export function quantityCap({ period, behaviours, field, max, unit }: QuantityCap): ClaimRule {
  const links = within(period, behaviours)
  const quantity = ({ data }: Counted) => new Big(data[field] ?? 0)
  return {
    code: `${period}-cap`,
    links,
    reach: ({ behaviour, day }) => (behaviours.includes(behaviour) ? daysOf(period, day) : null),
    judge(candidate, counted) {
      if (!behaviours.includes(candidate.claim.behaviour)) return null
      const used = counted
        .filter((one) => links(candidate.claim, one.claim))
        .reduce((sum, one) => sum.plus(quantity(one)), new Big(0))
      const left = new Big(max).minus(used)
      if (quantity(candidate).lte(left)) return null
      const details = { limit: max, unit: ` ${unit.zh}`, unitEn: unit.en }
      if (left.lte(0)) return { refuse: REACHED[period], details }
      return { reduce: { ...candidate.data, [field]: left.toFixed() }, why: REACHED[period], details }
    },
  }
}
