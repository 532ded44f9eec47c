import { AppError, type CheckInResult, type ErrorCode, type ErrorDetails, type EvidenceTier, type Text } from '@tanpuhui/contract'
import { SELF_PARTNER_ID } from '@tanpuhui/programme'
import { type ActKey, type CreditedAct, type RuledAct, type Store, shardOf } from '@tanpuhui/store'
import type { Services } from '../../services'
import { assess } from '../activities/assess'
import { behaviourName } from '../ledger/line'

interface CheckInAct {
  residentId: bigint
  behaviour: string
  evidence: EvidenceTier
  district: string
  place: Text
  /** When it was, in ms, if that is not now. */
  occurredAt?: number
  /** What may be used once: the code or the photo. */
  onceKey: string
  requestId: string
  /** Said when it was used before, by another request. */
  reused: ErrorCode
  /** Said when it can no longer be used: only a request that counted in its time is answered. */
  tooLate?: ErrorCode
}

/** Credits a resident's own check-in of now. A repeated request answers as the first did. Throws CHECK_IN_UNKNOWN, CHECK_IN_LIMIT, `reused`, `tooLate`, or why it does not count beside other acts. */
export async function creditCheckIn({ programme, store, now }: Services, act: CheckInAct): Promise<CheckInResult> {
  const { behaviour, evidence, district, onceKey, residentId } = act
  const digest = `${behaviour}/${act.requestId}`
  const checkIn = programme.checkIns.find((c) => c.behaviour === behaviour)
  if (!checkIn) throw new AppError('CHECK_IN_UNKNOWN')
  const [before] = act.tooLate ? await store.actKeys(SELF_PARTNER_ID, [onceKey]) : []
  if (act.tooLate && !before) throw new AppError(act.tooLate)
  const at = now()
  const earner = { recordId: store.newId(), residentId, partnerId: SELF_PARTNER_ID, externalId: onceKey, digest }
  const credit = assess(programme, { behaviour, occurredAt: act.occurredAt ?? at, district, data: {}, evidence }, earner, at)
  const answer = before ? { key: before } : await store.writes.creditCheckIn(credit, checkIn.dailyLimit)
  const stands = answer && 'key' in answer ? await standing(store, answer.key, act, digest) : counting(answer ?? credit)
  return {
    record: String(stands.recordId),
    behaviourName: behaviourName(behaviour),
    place: act.place,
    mg: stands.mg,
    points: stands.points,
    repeated: answer !== null && 'key' in answer,
  }
}

type Worth = Pick<ActKey, 'recordId' | 'mg' | 'points'>

/** A check-in that does not count beside others is kept, and counts when these are taken back; its resident is told why not now. */
function counting(check: CreditedAct | RuledAct): Worth {
  if ('code' in check && check.code && check.mg === 0) throw new AppError(check.code, check.details)
  return check
}

/** What a check-in of before is worth now. Throws `reused` when it was another one. */
async function standing({ prisma }: Store, key: ActKey, { residentId, reused }: CheckInAct, digest: string): Promise<Worth> {
  if (key.digest !== digest || key.residentId !== residentId) throw new AppError(reused)
  if (key.mg > 0) return key
  const own = { shard: shardOf(residentId), residentId, partnerId: SELF_PARTNER_ID, externalId: key.externalId }
  const aside = await prisma.actAside.findUnique({ where: { shard_residentId_partnerId_externalId: own } })
  if (aside?.code) throw new AppError(aside.code as ErrorCode, JSON.parse(aside.details) as ErrorDetails)
  return key
}
