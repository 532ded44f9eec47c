import { AppError, type CheckInResult, type ErrorCode, type EvidenceTier, type Text } from '@tanpuhui/contract'
import { SELF_PARTNER_ID } from '@tanpuhui/programme'
import type { Services } from '../../services'
import { assess } from '../activities/assess'
import { behaviourName } from '../ledger/line'

interface CheckInAct {
  residentId: bigint
  behaviour: string
  evidence: EvidenceTier
  district: string
  place: Text
  /** What may be used once: the code or the photo. */
  onceKey: string
  requestId: string
  /** Said when it was used before, by another request. */
  reused: ErrorCode
  /** Said when it can no longer be used: only a request that counted in its time is answered. */
  tooLate?: ErrorCode
}

/** Credits a resident's own check-in of now. A repeated request answers as the first did. Throws CHECK_IN_UNKNOWN, CHECK_IN_LIMIT, `reused` or `tooLate`. */
export async function creditCheckIn({ programme, store, now }: Services, act: CheckInAct): Promise<CheckInResult> {
  const { behaviour, evidence, district, onceKey, residentId } = act
  const digest = `${behaviour}/${act.requestId}`
  const checkIn = programme.checkIns.find((c) => c.behaviour === behaviour)
  if (!checkIn) throw new AppError('CHECK_IN_UNKNOWN')
  const [before] = act.tooLate ? await store.actKeys(SELF_PARTNER_ID, [onceKey]) : []
  if (act.tooLate && !before) throw new AppError(act.tooLate)
  const at = now()
  const claim = { recordId: store.newId(), residentId, partnerId: SELF_PARTNER_ID, externalId: onceKey, digest }
  const credit = assess(programme, { behaviour, occurredAt: at, district, data: {}, evidence }, claim, at)
  const taken = before ?? (await store.writes.creditCheckIn(credit, checkIn.dailyLimit))
  if (taken && (taken.digest !== digest || taken.residentId !== residentId)) throw new AppError(act.reused)
  return {
    record: String(taken?.recordId ?? credit.recordId),
    behaviourName: behaviourName(behaviour),
    place: act.place,
    mg: taken?.mg ?? credit.mg,
    points: taken?.points ?? credit.points,
    repeated: taken !== null,
  }
}
