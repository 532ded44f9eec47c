import { EVIDENCE_TIERS } from '@tanpuhui/contract'
import { type Claim, claimKey } from './claim'

/** Answers negative when `a` stands before `b`. */
export type Precedence = (a: Claim, b: Claim) => number

const rank = new Map<string, number>(EVIDENCE_TIERS.map((tier, i) => [tier, i]))

/**
 * Which of two claims goes first where only one can count: the better evidenced, then the earlier act. Says nothing of which was
 * reported first, so that the books do not depend on it. What is settled stands before all. Behaviours in `last` are judged when all others have been.
 */
export const precedence =
  (last: ReadonlySet<string> = new Set()): Precedence =>
  (a, b) =>
    Number(b.settled ?? false) - Number(a.settled ?? false) ||
    Number(last.has(a.behaviour)) - Number(last.has(b.behaviour)) ||
    rank.get(a.evidence)! - rank.get(b.evidence)! ||
    a.occurredAt - b.occurredAt ||
    (a.endedAt ?? a.occurredAt) - (b.endedAt ?? b.occurredAt) ||
    a.partnerId - b.partnerId ||
    (claimKey(a) < claimKey(b) ? -1 : claimKey(a) > claimKey(b) ? 1 : 0)
