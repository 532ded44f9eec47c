import { AppError, type EvidenceTier, localDay, yearOf } from '@tanpuhui/contract'
import { pointsAccount } from '@tanpuhui/ledger'
import { type ActivityData, CATALOGUE, methodId, methodInForce } from '@tanpuhui/methodology'
import { creditedShare, judge, type Programme } from '@tanpuhui/programme'
import type { CreditedAct } from '@tanpuhui/store'
import type { ZodError } from 'zod'

/** An act whose shape is known to be right, by whichever way it came. */
export interface ReportedAct {
  behaviour: string
  occurredAt: number
  endedAt?: number
  district: string
  data: Record<string, unknown>
  evidence: EvidenceTier
}

/** Everything about a credit but who earned it and under which id. */
export type Assessment = Omit<CreditedAct, 'recordId' | 'residentId' | 'partnerId' | 'externalId' | 'digest'>

/** What is named when nothing was measured: the credit of the act itself. */
const REDUCTION = { name: 'mg', label: { zh: '减排量', en: 'reduction' } }

/** The first thing wrong with an input, in one line. */
export const firstProblem = ({ issues }: ZodError, prefix = ''): string => {
  const [issue] = issues
  return `${[prefix, ...(issue?.path ?? [])].filter((part) => part !== '').join('.')}: ${issue?.message}`
}

/**
 * Judges an act by the programme's rules and quantifies it by the method in force when it happened. Pure.
 * Throws UNKNOWN_BEHAVIOUR, NO_VALID_METHOD, INVALID_ACTIVITY or what a rule refuses with.
 */
export function assess(programme: Programme, act: ReportedAct, now: number): Assessment {
  const { behaviour: code, occurredAt, endedAt, district, evidence } = act
  const behaviour = CATALOGUE.get(code)
  const section = programme.sectionOf[code]
  if (!behaviour || !section) throw new AppError('UNKNOWN_BEHAVIOUR', { behaviour: code })
  const day = localDay(occurredAt, programme.utcOffsetMinutes)
  const method = methodInForce(behaviour, day)
  const parsed = method.data.safeParse(act.data)
  if (!parsed.success) throw new AppError('INVALID_ACTIVITY', { problem: firstProblem(parsed.error, 'data') })
  const data: ActivityData = parsed.data

  const refusal = judge(programme, {
    behaviour: code,
    occurredAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    district,
    data,
    evidence,
    now,
  })
  if (refusal) throw new AppError(refusal.code, refusal.details)
  const mg = creditedShare(programme.evidenceShares, evidence, method.quantify(data).mg)
  if (mg === 0) {
    const { name, label } = method.fields[0] ?? REDUCTION
    throw new AppError('QUANTITY_NOT_POSITIVE', { label: label.zh, labelEn: label.en, field: name })
  }
  const expiryYear = yearOf(localDay(now, programme.utcOffsetMinutes)) + programme.pointsLastYears
  return {
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
    pointsAccount: pointsAccount(expiryYear),
  }
}
