import type { ErrorCode, ErrorDetails, EvidenceTier, Text } from '@tanpuhui/contract'
import type { z } from 'zod'

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

/** What a rule may ask of the programme that it stands in. */
export interface Place {
  districts: ReadonlyMap<string, unknown>
  utcOffsetMinutes: number
}

export const refuse = (code: ErrorCode, details: ErrorDetails = {}): Refusal => ({ code, details })

interface RuleDefinition<Args> {
  code: string
  /** What data must say. `behaviour`, `behaviours` and `field` are names: the loader looks them up. */
  args: z.ZodType<Args>
  /** Quantities that each of its behaviours must have. */
  reads?: readonly string[]
  describe(args: Args): Text
  judge(args: Args, act: JudgedAct, place: Place): Refusal | null
}

/** A kind of rule: a function from its arguments to the rule. */
export interface RuleKind<Args> {
  (args: Args, place: Place): Rule
  code: string
  args: z.ZodType<Args>
  reads: readonly string[]
}

/** Defines a kind of rule. */
export function rule<Args>({ code, args, reads = [], describe, judge }: RuleDefinition<Args>): RuleKind<Args> {
  const make = (filled: Args, place: Place): Rule =>
    Object.freeze({ code, description: Object.freeze(describe(filled)), judge: (act: JudgedAct) => judge(filled, act, place) })
  return Object.freeze(Object.assign(make, { code, args, reads }))
}
