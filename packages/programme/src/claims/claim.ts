import type { ErrorCode, ErrorDetails, EvidenceTier, LocalDay } from '@tanpuhui/contract'

/** What an act earns, in integers: mg of CO2e shown and mg that may be issued, points, and points in the partner's own unit. */
export interface Amounts {
  mg: number
  issuanceMg: number
  points: number
  partnerPoints: number
}

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
  /** Judges what is to count of a claim against those `before` it in precedence, and what of them is counted already. */
  judge(candidate: Counted, counted: readonly Counted[], before: readonly Claim[]): Verdict
}

export const claimKey = ({ partnerId, externalId }: Claim): string => `${partnerId}/${externalId}`
