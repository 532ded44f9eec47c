import type { Claim, ClaimRule } from './claim'

/** The same order reported twice, by whomever: `field` of the data names it. */
export function sameOrder({ field }: { field: string }): ClaimRule {
  const links = (a: Claim, b: Claim) =>
    a.residentId === b.residentId && a.behaviour === b.behaviour && a.data[field] !== undefined && a.data[field] === b.data[field]
  return {
    code: 'same-order',
    links,
    judge({ claim }, counted) {
      const other = counted.find((one) => links(claim, one.claim))
      return other ? { refuse: 'SAME_ORDER', by: other.claim } : null
    },
  }
}
