import type { Claim, ClaimRule } from './claim'
import { monthOf } from './period'

/** One account at a utility counts once a month, whoever of the household reports it: `field` of the data names it. */
export function sameAccountMonth({ behaviour, field }: { behaviour: string; field: string }): ClaimRule {
  const accountOf = ({ data }: Claim) => data[field]?.toLowerCase()
  const links = (a: Claim, b: Claim) =>
    a.behaviour === behaviour &&
    b.behaviour === behaviour &&
    accountOf(a) !== undefined &&
    accountOf(a) === accountOf(b) &&
    monthOf(a.day) === monthOf(b.day)
  return {
    code: 'same-account-month',
    links,
    reach: () => null,
    common: (claim) =>
      claim.behaviour === behaviour && claim.data[field] !== undefined
        ? { key: `account/${behaviour}/${monthOf(claim.day)}/${accountOf(claim)}`, anyone: true }
        : null,
    judge({ claim }, counted) {
      const other = counted.find((one) => links(claim, one.claim))
      return other ? { refuse: 'SAME_ACCOUNT', by: other.claim } : null
    },
  }
}
