import type { ErrorCode, ErrorDetails } from '@tanpuhui/contract'
import type { Claim, ClaimRule, Counted } from './claim'
import { type Precedence, precedence } from './precedence'

/** What became of a claim. */
export interface Ruling {
  claim: Claim
  /** The data that count; null when the claim does not. */
  data: Counted['data'] | null
  /** Why it does not count, or not in full; `by` is the claim that stands in its stead. */
  reason?: { code: ErrorCode; details: ErrorDetails; by?: Claim }
}

/**
 * Decides which of some claims count, the first in precedence first: each against those that count already. A pure function of the
 * set: the order in which claims came does not matter. Rulings come in the order of precedence.
 */
export function adjudicate(rules: readonly ClaimRule[], claims: readonly Claim[], order: Precedence = precedence()): Ruling[] {
  const counted: Counted[] = []
  return [...claims].sort(order).map((claim, i, sorted) => {
    const ruling = judge(rules, claim, counted, sorted.slice(0, i))
    if (ruling.data) counted.push({ claim, data: ruling.data })
    return ruling
  })
}

function judge(rules: readonly ClaimRule[], claim: Claim, counted: readonly Counted[], before: readonly Claim[]): Ruling {
  let data = claim.data
  let reason: Ruling['reason']
  for (const rule of rules) {
    const verdict = rule.judge({ claim, data }, counted, before)
    if (!verdict) continue
    if ('refuse' in verdict) {
      const { refuse: code, details = {}, by } = verdict
      return { claim, data: null, reason: by ? { code, details, by } : { code, details } }
    }
    data = verdict.reduce
    reason = { code: verdict.why, details: verdict.details ?? {} }
  }
  return reason ? { claim, data, reason } : { claim, data }
}

/** Those of `claims` whose ruling can depend on `seeds`, or theirs on them, directly or through others; the seeds among them. */
export function component(rules: readonly ClaimRule[], seeds: readonly Claim[], claims: readonly Claim[]): Claim[] {
  const inside = [...seeds]
  let outside = claims.filter((claim) => !seeds.includes(claim))
  for (let i = 0; i < inside.length && outside.length > 0; i++) {
    const linked = (other: Claim) => rules.some((rule) => rule.links(inside[i]!, other))
    const found = outside.filter(linked)
    inside.push(...found)
    outside = outside.filter((claim) => !found.includes(claim))
  }
  return inside
}
