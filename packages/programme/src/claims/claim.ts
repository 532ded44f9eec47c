import type { ErrorCode, ErrorDetails, EvidenceTier, LocalDay } from '@tanpuhui/contract'

/** An act that is right by itself, as it stands beside others. `(partnerId, externalId)` is its identity; instants are ms since the epoch. */
export interface Claim {
  residentId: string
  partnerId: number
  externalId: string
  behaviour: string
  evidence: EvidenceTier
  occurredAt: number
  endedAt: number | null
  day: LocalDay
  /** Canonical activity data. */
  data: Readonly<Record<string, string>>
  /** Its reduction has been authorised, issued or donated: nothing stands before it any more. */
  settled?: boolean
}

/** Local days, both included, on which other claims can matter to one. */
export interface Reach {
  from: LocalDay
  to: LocalDay
}

/** Something by which claims are found; `anyone`: claims of other residents may have it too. */
export interface Common {
  key: string
  anyone: boolean
}

/** A claim that counts, with the data that count, which may be less than what was reported. */
export interface Counted {
  claim: Claim
  data: Readonly<Record<string, string>>
}

/** What a rule says against a claim: that it does not count, and beside which other; or that less of it counts. Null: nothing. */
export type Verdict =
  | { refuse: ErrorCode; details?: ErrorDetails; by?: Claim }
  | { reduce: Readonly<Record<string, string>>; why: ErrorCode; details?: ErrorDetails }
  | null

/** A rule about an act and the resident's others. */
export interface ClaimRule {
  code: string
  /** Whether one of two claims can matter to the other under this rule. Symmetric. */
  links(a: Claim, b: Claim): boolean
  /** On which days claims lie that `links` may name for this one; null when it names none by their day. */
  reach(claim: Claim): Reach | null
  /** What claims that `links` names have in common, whatever their day; null when there is no such thing. */
  common?(claim: Claim): Common | null
  /** Judges what is to count of a claim against those `before` it in precedence, and what of them is counted already. */
  judge(candidate: Counted, counted: readonly Counted[], before: readonly Claim[]): Verdict
}

export const claimKey = ({ partnerId, externalId }: Claim): string => `${partnerId}/${externalId}`
