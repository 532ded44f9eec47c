import type { ErrorCode, ErrorDetails, EvidenceTier, Text } from '@tanpuhui/contract'

/** One act as the rules see it. Quantities are canonical decimal strings; instants are ms since the epoch. */
export interface JudgedAct {
  behaviour: string
  occurredAt: number
  endedAt?: number
  district: string
  data: Record<string, string>
  evidence: EvidenceTier
  /** When it reached us. */
  now: number
}

/** Why an act is not credited. */
export interface Refusal {
  code: ErrorCode
  details: ErrorDetails
}

/** A rule with its arguments filled in: says what it does, and refuses or lets pass. */
export interface Rule {
  code: string
  description: Text
  judge(act: JudgedAct): Refusal | null
}

export const refuse = (code: ErrorCode, details: ErrorDetails = {}): Refusal => ({ code, details })

interface RuleDefinition<Args> {
  code: string
  describe(args: Args): Text
  judge(args: Args, act: JudgedAct): Refusal | null
}

/** Defines a kind of rule: a function from its arguments to the rule. */
export const rule =
  <Args>({ code, describe, judge }: RuleDefinition<Args>) =>
  (args: Args): Rule =>
    Object.freeze({ code, description: describe(args), judge: (act: JudgedAct) => judge(args, act) })
