import { EVIDENCE_TIERS } from '@tanpuhui/contract'
import { type Claim, claimKey } from './claim'

/** Answers negative when `a` stands before `b`. */
export type Precedence = (a: Claim, b: Claim) => number

const rank = new Map<string, number>(EVIDENCE_TIERS.map((tier, i) => [tier, i]))

/** Behaviours that are not judged with all others. */
interface Late {
  /** After the others: they are credited later, if at all. */
  after?: ReadonlySet<string>
  /** When all others have been judged. */
  last?: ReadonlySet<string>
}

/**
 * Which of two claims goes first where only one can count: the better evidenced, then the earlier act. Says nothing of which was
 * reported first, so that the books do not depend on it. What is settled stands before all.
 */
export function precedence({ after = new Set(), last = new Set() }: Late = {}): Precedence {
  const turn = ({ behaviour }: Claim) => (last.has(behaviour) ? 2 : after.has(behaviour) ? 1 : 0)
  return (a, b) =>
    Number(b.settled ?? false) - Number(a.settled ?? false) ||
    turn(a) - turn(b) ||
    rank.get(a.evidence)! - rank.get(b.evidence)! ||
    a.occurredAt - b.occurredAt ||
    (a.endedAt ?? a.occurredAt) - (b.endedAt ?? b.occurredAt) ||
    a.partnerId - b.partnerId ||
    (claimKey(a) < claimKey(b) ? -1 : claimKey(a) > claimKey(b) ? 1 : 0)
}
