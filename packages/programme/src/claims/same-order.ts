import type { Claim, ClaimRule } from './claim'

/** The same order reported twice, by whomever: `field` of the data names it. */
export function sameOrder({ field }: { field: string }): ClaimRule {
  const links = (a: Claim, b: Claim) =>
    a.residentId === b.residentId && a.behaviour === b.behaviour && a.data[field] !== undefined && a.data[field] === b.data[field]
  return {
    code: 'same-order',
    links,
    reach: () => null,
    common: ({ residentId, behaviour, data }) =>
      data[field] === undefined ? null : { key: `order/${residentId}/${behaviour}/${data[field]}`, anyone: false },
    judge({ claim }, counted) {
      const other = counted.find((one) => links(claim, one.claim))
      return other ? { refuse: 'SAME_ORDER', by: other.claim } : null
    },
  }
}
