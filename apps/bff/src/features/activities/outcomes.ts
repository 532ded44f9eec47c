import { type ErrorCode, type ErrorDetails, type Outcome, userMessage } from '@tanpuhui/contract'
import type { ActKey, CreditedAct } from '@tanpuhui/store'

/** The outcome of an act that is credited now. */
export const credited = (id: string, { recordId, mg, points }: CreditedAct): Outcome => ({
  id,
  status: 'credited',
  record: String(recordId),
  mg,
  points,
})

/** The outcome of an act whose id led to a credit before: that credit's, or ID_REUSED when it was for a different act. */
export const repeated = (id: string, digest: string, first: Pick<ActKey, 'digest' | 'recordId' | 'mg' | 'points'>): Outcome =>
  first.digest === digest
    ? { id, status: 'duplicate', record: String(first.recordId), mg: first.mg, points: first.points }
    : refused(id, 'ID_REUSED')

/** The outcome of an act that is not credited, in words for its resident. */
export function refused(id: string, code: ErrorCode, details: ErrorDetails = {}): Outcome {
  const { zh, en } = userMessage(code, details)
  return { id, status: 'refused', mg: 0, points: 0, reason: { code, message: zh, messageEn: en } }
}
