import { type EvidenceTier, type LocalDay, localDay, yearOf } from '@tanpuhui/contract'
import { pointsAccount } from '@tanpuhui/ledger'
import { type ActivityData, type Method, quantify } from '@tanpuhui/methodology'
import { creditedShare } from '@tanpuhui/programme'
import type { CreditedAct } from '@tanpuhui/store'
import type { Programme } from '../../programme'

/** An act and the methods by which it is measured; `conservative` is what it is issued by, if it can be. */
export interface Measured {
  code: string
  day: LocalDay
  district: string
  evidence: EvidenceTier
  partnerId: number
  method: Method
  conservative: Method | null
}

/** What so much of an act is worth: mg of CO2e shown and mg that may be issued (never more than those shown), points, and points in the partner's own unit. Pure. */
export function worthOf(
  programme: Programme,
  { code, day, district, evidence, partnerId, method, conservative }: Measured,
  data: ActivityData,
): Pick<CreditedAct, 'mg' | 'issuanceMg' | 'points' | 'partnerPoints'> {
  const credit = (by: Method) =>
    creditedShare(programme.evidenceShares, evidence, quantify(by, data, { day, region: district }).mg)
  const mg = credit(method)
  return {
    mg,
    issuanceMg: conservative ? (conservative === method ? mg : Math.min(mg, credit(conservative))) : 0,
    points: programme.points.pointsFor(code, data, mg, day),
    partnerPoints: programme.partnerPoints.get(partnerId)?.pointsFor(code, data, mg, day) ?? 0,
  }
}

/** The account of points that are earned at `now` (ms). */
export const pointsAccountAt = ({ utcOffsetMinutes, pointsLastYears }: Programme, now: number): string =>
  pointsAccount(yearOf(localDay(now, utcOffsetMinutes)) + pointsLastYears)
