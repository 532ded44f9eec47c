import { AppError, type EvidenceTier, type LocalDay, localDay, type Text, yearOf } from '@tanpuhui/contract'
import { pointsAccount } from '@tanpuhui/ledger'
import { type ActivityData, CATALOGUE, type Method, methodInForce, quantify, readActivity } from '@tanpuhui/methodology'
import { creditedShare, type JudgedAct, judge } from '@tanpuhui/programme'
import type { CreditedAct } from '@tanpuhui/store'
import type { ZodError } from 'zod'
import type { Programme } from '../../programme'

/** An act whose shape is known to be right, by whichever way it came. */
export interface ReportedAct {
  behaviour: string
  occurredAt: number
  endedAt?: number | undefined
  district: string
  data: Record<string, unknown>
  evidence: EvidenceTier
  /** `data` as their behaviour reads them, where that is known. */
  quantities?: ActivityData | undefined
}

/** Who earns a credit, and under which ids. */
export type Claim = Pick<CreditedAct, 'recordId' | 'residentId' | 'partnerId' | 'externalId' | 'digest'>

/** The first thing wrong with an input, in one line. */
export const firstProblem = ({ issues }: ZodError, prefix = ''): string => {
  const [issue] = issues
  return `${[prefix, ...(issue?.path ?? [])].filter((part) => part !== '').join('.')}: ${issue?.message}`
}

/**
 * Judges an act by the programme's rules and quantifies it by the methods in force when it happened. Pure.
 * Throws UNKNOWN_BEHAVIOUR, AWAITING_METHOD, NO_VALID_METHOD, what the data lack, or what a rule refuses with.
 */
export function assess(programme: Programme, act: ReportedAct, claim: Claim, now: number): CreditedAct {
  const { behaviour: code, occurredAt, endedAt, district, evidence } = act
  const behaviour = programme.behaviours.get(code)
  if (!behaviour) throw new AppError('UNKNOWN_BEHAVIOUR', { behaviour: code })
  const known = CATALOGUE.behaviours.get(code)!
  if (behaviour.display.length === 0) throw new AppError('AWAITING_METHOD', { name: known.name.zh, nameEn: known.name.en })
  const day = localDay(occurredAt, programme.utcOffsetMinutes)
  const method = methodInForce(behaviour.display, day)
  const data = act.quantities ?? readActivity(known, act.data)

  const judged: JudgedAct = { behaviour: code, occurredAt, district, data, evidence, now }
  if (endedAt !== undefined) judged.endedAt = endedAt
  const refusal = judge(programme, judged)
  if (refusal) throw new AppError(refusal.code, refusal.details)
  const credit = (by: Method) =>
    creditedShare(programme.evidenceShares, evidence, quantify(by, data, { day, region: district }).mg)
  const mg = credit(method)
  if (mg === 0) throw nothingSaved(method, known.name)
  const conservative = methodInForceOrNone(behaviour.issuance, day)
  const expiryYear = yearOf(localDay(now, programme.utcOffsetMinutes)) + programme.pointsLastYears
  // One literal: spreading a claim and an assessment into each other is ten times as slow.
  return {
    recordId: claim.recordId,
    residentId: claim.residentId,
    partnerId: claim.partnerId,
    externalId: claim.externalId,
    digest: claim.digest,
    behaviour: code,
    section: behaviour.section,
    method: method.id,
    issuanceMethod: conservative?.id ?? null,
    evidence,
    occurredAt,
    endedAt: endedAt ?? null,
    recordedAt: now,
    day,
    district,
    data: JSON.stringify(data),
    mg,
    issuanceMg: conservative ? (conservative === method ? mg : credit(conservative)) : 0,
    points: programme.points.pointsFor(code, data, mg, day),
    partnerPoints: programme.partnerPoints.get(claim.partnerId)?.pointsFor(code, data, mg, day) ?? 0,
    pointsAccount: pointsAccount(expiryYear),
  }
}

/** Less than a milligram: by so little of its quantity, or by none at all. */
function nothingSaved({ fields }: Method, { zh, en }: Text): AppError {
  const [quantity] = fields.filter(({ kind }) => kind === 'quantity')
  if (!quantity) return new AppError('NOTHING_SAVED', { name: zh, nameEn: en })
  return new AppError('QUANTITY_NOT_POSITIVE', { label: quantity.label.zh, labelEn: quantity.label.en, field: quantity.name })
}

/** What an act is issued by; a day without a conservative method leads to nothing that may be issued. */
const methodInForceOrNone = (methods: readonly Method[], day: LocalDay): Method | undefined =>
  methods.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
