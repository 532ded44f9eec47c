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

/** What a rule is about: claims that it links to none need not be looked at again and again. */
const concerns = (rule: ClaimRule, claim: Claim): boolean => rule.reach(claim) !== null || (rule.common?.(claim) ?? null) !== null

/** What has been judged so far, as one rule sees it. */
interface Seen {
  rule: ClaimRule
  counted: Counted[]
  before: Claim[]
}

/**
 * Decides which of some claims count, the first in precedence first: each against those that count already. A pure function of the
 * set: the order in which claims came does not matter. Rulings come in the order of precedence.
 */
export function adjudicate(rules: readonly ClaimRule[], claims: readonly Claim[], order: Precedence = precedence()): Ruling[] {
  const all = rules.map((rule): Seen => ({ rule, counted: [], before: [] }))
  return [...claims].sort(order).map((claim) => {
    const own = all.filter(({ rule }) => concerns(rule, claim))
    const ruling = judge(own, claim)
    for (const { counted, before } of own) {
      before.push(claim)
      if (ruling.data) counted.push({ claim, data: ruling.data })
    }
    return ruling
  })
}

function judge(own: readonly Seen[], claim: Claim): Ruling {
  let data = claim.data
  let reason: Ruling['reason']
  for (const { rule, counted, before } of own) {
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
  const known = new Set(seeds)
  let outside = claims.filter((claim) => !known.has(claim))
  for (let i = 0; i < inside.length && outside.length > 0; i++) {
    const one = inside[i]!
    const own = rules.filter((rule) => concerns(rule, one))
    const linked = (other: Claim) => own.some((rule) => rule.links(one, other))
    const left: Claim[] = []
    for (const other of outside) (linked(other) ? inside : left).push(other)
    outside = left
  }
  return inside
}
