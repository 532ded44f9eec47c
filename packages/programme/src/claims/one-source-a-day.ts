import type { Claim, ClaimRule } from './claim'

/** What several partners count for a whole day, such as steps, is the same thing: that of one of them counts. */
export function oneSourceADay({ behaviour }: { behaviour: string }): ClaimRule {
  const links = (a: Claim, b: Claim) =>
    a.residentId === b.residentId &&
    a.behaviour === behaviour &&
    b.behaviour === behaviour &&
    a.day === b.day &&
    a.partnerId !== b.partnerId
  return {
    code: 'one-source-a-day',
    links,
    reach: (claim) => (claim.behaviour === behaviour ? { from: claim.day, to: claim.day } : null),
    judge({ claim }, counted) {
      const other = counted.find((one) => links(claim, one.claim))
      return other ? { refuse: 'DAY_COVERED', by: other.claim } : null
    },
  }
}
