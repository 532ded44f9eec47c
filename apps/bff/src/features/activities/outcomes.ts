import { type ErrorCode, type ErrorDetails, localIso, type Outcome, userMessage } from '@tanpuhui/contract'
import type { ActKey, CreditedAct, RuledAct } from '@tanpuhui/store'
import type { StoredRuling } from './ruling'

const reasonOf = (code: ErrorCode, details: ErrorDetails = {}): Outcome['reason'] => {
  const { zh, en } = userMessage(code, details)
  return { code, message: zh, messageEn: en }
}

/** The outcome of an act that is credited now as it came; with a reason where less of it counts than was reported. */
export function credited(id: string, { recordId, mg, points, ruling }: CreditedAct): Outcome {
  const outcome: Outcome = { id, status: 'credited', record: String(recordId), mg, points }
  if (ruling === null) return outcome
  const { code, details } = JSON.parse(ruling) as StoredRuling
  return { ...outcome, reason: reasonOf(code, details) }
}

/** The outcome of a new act beside others: credited in part, waiting to be collected, or not counted. */
export function ruled(id: string, { recordId, mg, points, code, details, collect }: RuledAct, utcOffsetMinutes: number): Outcome {
  if (code === null && collect) return pending(id, { mg, points, ...collect }, utcOffsetMinutes)
  const outcome: Outcome =
    mg > 0 ? { id, status: 'credited', record: String(recordId), mg, points } : { id, status: 'refused', mg, points }
  return code === null ? outcome : { ...outcome, reason: reasonOf(code, details) }
}

/** The outcome of an act that its resident can collect between two instants (ms), and what that will bring. */
export const pending = (
  id: string,
  { mg, points, from, until }: { mg: number; points: number; from: number; until: number },
  utcOffsetMinutes: number,
): Outcome => ({
  id,
  status: 'pending',
  mg,
  points,
  collect: { from: localIso(from, utcOffsetMinutes), until: localIso(until, utcOffsetMinutes) },
})

/** The outcome of an act that was credited before, by the figures under which it stands. */
export const repeated = (id: string, { recordId, mg, points }: Pick<ActKey, 'recordId' | 'mg' | 'points'>): Outcome => ({
  id,
  status: 'duplicate',
  record: String(recordId),
  mg,
  points,
})

/** The outcome of an act that is not credited, in words for its resident. */
export const refused = (id: string, code: ErrorCode, details: ErrorDetails = {}): Outcome => ({
  id,
  status: 'refused',
  mg: 0,
  points: 0,
  ...(code ? { reason: reasonOf(code, details) } : {}),
})
