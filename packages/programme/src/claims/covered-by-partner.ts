import { addDays } from '@tanpuhui/contract'
import type { Claim, ClaimRule } from './claim'

const HOUR = 3_600_000
const reported = ({ evidence }: Claim) => evidence === 'partner-verified' || evidence === 'device-verified'

/** A resident's own check-in does not count when a partner has reported the same behaviour within `hours` of it. */
export function coveredByPartner({ behaviour, hours }: { behaviour: string; hours: number }): ClaimRule {
  const links = (a: Claim, b: Claim) =>
    a.residentId === b.residentId &&
    a.behaviour === behaviour &&
    b.behaviour === behaviour &&
    reported(a) !== reported(b) &&
    Math.abs(a.occurredAt - b.occurredAt) <= hours * HOUR
  const days = Math.ceil(hours / 24)
  return {
    code: 'covered-by-partner',
    links,
    reach: (claim) => (claim.behaviour === behaviour ? { from: addDays(claim.day, -days), to: addDays(claim.day, days) } : null),
    judge({ claim }, counted) {
      if (reported(claim)) return null
      const other = counted.find((one) => links(claim, one.claim))
      return other ? { refuse: 'ALREADY_COVERED', by: other.claim } : null
    },
  }
}
