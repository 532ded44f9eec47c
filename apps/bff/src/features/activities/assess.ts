import { AppError, type EvidenceTier, localDay, yearOf } from '@tanpuhui/contract'
import { pointsAccount } from '@tanpuhui/ledger'
import { type ActivityData, type Behaviour, CATALOGUE, type Method, methodId, methodInForce } from '@tanpuhui/methodology'
import { creditedShare, type JudgedAct, judge, type Programme } from '@tanpuhui/programme'
import type { CreditedAct } from '@tanpuhui/store'
import type { ZodError } from 'zod'

/** An act whose shape is known to be right, by whichever way it came. */
export interface ReportedAct {
  behaviour: string
  occurredAt: number
  endedAt?: number | undefined
  district: string
  data: Record<string, unknown>
  evidence: EvidenceTier
  /** `data` as the first method of the behaviour reads them, where that is known. */
  quantities?: ActivityData | undefined
}

/** Who earns a credit, and under which ids. */
export type Claim = Pick<CreditedAct, 'recordId' | 'residentId' | 'partnerId' | 'externalId' | 'digest'>

/** What is named when nothing was measured: the credit of the act itself. */
const REDUCTION = { name: 'mg', label: { zh: '减排量', en: 'reduction' } }

/** The first thing wrong with an input, in one line. */
export const firstProblem = ({ issues }: ZodError, prefix = ''): string => {
  const [issue] = issues
  return `${[prefix, ...(issue?.path ?? [])].filter((part) => part !== '').join('.')}: ${issue?.message}`
}

/** The act's quantities as `method` reads them. Throws INVALID_ACTIVITY. */
function quantitiesOf(act: ReportedAct, behaviour: Behaviour, method: Method): ActivityData {
  if (act.quantities && method === behaviour.methods[0]) return act.quantities
  const parsed = method.data.safeParse(act.data)
  if (!parsed.success) throw new AppError('INVALID_ACTIVITY', { problem: firstProblem(parsed.error, 'data') })
  return parsed.data
}

/**
 * Judges an act by the programme's rules and quantifies it by the method in force when it happened. Pure.
 * Throws UNKNOWN_BEHAVIOUR, NO_VALID_METHOD, INVALID_ACTIVITY or what a rule refuses with.
 */
export function assess(programme: Programme, act: ReportedAct, claim: Claim, now: number): CreditedAct {
  const { behaviour: code, occurredAt, endedAt, district, evidence } = act
  const behaviour = CATALOGUE.get(code)
  const section = programme.sectionOf[code]
  if (!behaviour || !section) throw new AppError('UNKNOWN_BEHAVIOUR', { behaviour: code })
  const day = localDay(occurredAt, programme.utcOffsetMinutes)
  const method = methodInForce(behaviour, day)
  const data = quantitiesOf(act, behaviour, method)

  const judged: JudgedAct = { behaviour: code, occurredAt, district, data, evidence, now }
  if (endedAt !== undefined) judged.endedAt = endedAt
  const refusal = judge(programme, judged)
  if (refusal) throw new AppError(refusal.code, refusal.details)
  const mg = creditedShare(programme.evidenceShares, evidence, method.quantify(data).mg)
  if (mg === 0) {
    const { name, label } = method.fields[0] ?? REDUCTION
    throw new AppError('QUANTITY_NOT_POSITIVE', { label: label.zh, labelEn: label.en, field: name })
  }
  const expiryYear = yearOf(localDay(now, programme.utcOffsetMinutes)) + programme.pointsLastYears
  // One literal: spreading a claim and an assessment into each other is ten times as slow.
  return {
    recordId: claim.recordId,
    residentId: claim.residentId,
    partnerId: claim.partnerId,
    externalId: claim.externalId,
    digest: claim.digest,
    behaviour: code,
    section,
    method: methodId(method),
    evidence,
    occurredAt,
    endedAt: endedAt ?? null,
    recordedAt: now,
    day,
    district,
    data: JSON.stringify(data),
    mg,
    points: programme.points.pointsFor(mg),
    partnerPoints: 0,
    pointsAccount: pointsAccount(expiryYear),
  }
}
