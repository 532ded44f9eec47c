import { AppError, addDays, type EvidenceTier, type LocalDay, localDay, startOf, type Text } from '@tanpuhui/contract'
import { type ActivityData, CATALOGUE, type Method, methodInForce, readActivity } from '@tanpuhui/methodology'
import { adjudicate, type Claim, commonOf, type JudgedAct, judge, reachOf } from '@tanpuhui/programme'
import type { CreditedAct } from '@tanpuhui/store'
import type { ZodError } from 'zod'
import type { Programme } from '../../programme'
import type { StoredRuling } from './ruling'
import { pointsAccountAt, worthOf } from './worth'

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
export type Earner = Pick<CreditedAct, 'recordId' | 'residentId' | 'partnerId' | 'externalId' | 'digest'>

/** The first thing wrong with an input, in one line. */
export const firstProblem = ({ issues }: ZodError, prefix = ''): string => {
  const [issue] = issues
  return `${[prefix, ...(issue?.path ?? [])].filter((part) => part !== '').join('.')}: ${issue?.message}`
}

/**
 * Judges an act by the programme's rules and quantifies it by the methods in force when it happened, as if it stood alone. Pure.
 * Throws UNKNOWN_BEHAVIOUR, AWAITING_METHOD, NO_VALID_METHOD, what the data lack, or what a rule refuses with.
 */
export function assess(programme: Programme, act: ReportedAct, earner: Earner, now: number): CreditedAct {
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
  const conservative = methodInForceOrNone(behaviour.issuance, day) ?? null
  const alone = standingAlone(programme, act, earner, day, data)
  const worth = worthOf(
    programme,
    { code, day, district, evidence, method, conservative, partnerId: earner.partnerId },
    alone.data,
  )
  if (worth.mg === 0) throw nothingSaved(method, known.name, data)
  // One literal: spreading a claim and an assessment into each other is ten times as slow.
  return {
    recordId: earner.recordId,
    residentId: earner.residentId,
    partnerId: earner.partnerId,
    externalId: earner.externalId,
    digest: earner.digest,
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
    mg: worth.mg,
    issuanceMg: worth.issuanceMg,
    points: worth.points,
    partnerPoints: worth.partnerPoints,
    pointsAccount: pointsAccountAt(programme, now),
    ruling: alone.ruling,
    reach: alone.reach,
    common: alone.common,
    collect: collectOf(programme, code, day, now),
  }
}

interface Alone {
  /** What counts of the data. */
  data: ActivityData
  ruling: string | null
  reach: CreditedAct['reach']
  common: CreditedAct['common']
}

/** What the programme's rules between acts say of one that has no other beside it, and where others would be. */
function standingAlone(programme: Programme, act: ReportedAct, earner: Earner, day: LocalDay, data: ActivityData): Alone {
  const { claimRules } = programme
  const claim: Claim = {
    residentId: String(earner.residentId),
    partnerId: earner.partnerId,
    externalId: earner.externalId,
    behaviour: act.behaviour,
    evidence: act.evidence,
    occurredAt: act.occurredAt,
    endedAt: act.endedAt ?? null,
    day,
    data,
  }
  const reach = reachOf(claimRules, claim)
  const [ruling] = reach ? adjudicate(claimRules.rules, [claim], claimRules.order) : []
  const common = commonOf(claimRules, claim)
  if (!ruling?.reason) return { data, ruling: null, reach, common }
  const { code, details } = ruling.reason
  if (!ruling.data) throw new AppError(code, details)
  return { data: ruling.data, ruling: JSON.stringify({ data: ruling.data, code, details } satisfies StoredRuling), reach, common }
}

/** When its resident can collect an act: some days after its own, or from now on when it is told later. Null: it is credited at once. */
function collectOf(
  { settle, utcOffsetMinutes }: Programme,
  behaviour: string,
  day: LocalDay,
  now: number,
): CreditedAct['collect'] {
  const rule = settle.get(behaviour)
  if (!rule) return null
  const opens = Math.max(addDays(day, rule.pendingDays), localDay(now, utcOffsetMinutes))
  return { from: startOf(opens, utcOffsetMinutes), until: startOf(addDays(opens, rule.claimDays), utcOffsetMinutes) }
}

/** Less than a milligram: by so little of its quantity, by less than a whole block of it, or by none at all. */
function nothingSaved({ fields }: Method, { zh, en }: Text, data: ActivityData): AppError {
  const [quantity] = fields.filter(({ kind }) => kind === 'quantity')
  if (!quantity || Number(data[quantity.name]) >= 1) return new AppError('NOTHING_SAVED', { name: zh, nameEn: en })
  return new AppError('QUANTITY_NOT_POSITIVE', { label: quantity.label.zh, labelEn: quantity.label.en, field: quantity.name })
}

/** What an act is issued by; a day without a conservative method leads to nothing that may be issued. */
const methodInForceOrNone = (methods: readonly Method[], day: LocalDay): Method | undefined =>
  methods.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
