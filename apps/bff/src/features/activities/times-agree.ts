import { AppError } from '@tanpuhui/contract'
import type { JudgedAct } from '@tanpuhui/programme'

const MINUTE = 60_000
/** By how much they may differ, in ms: figures are rounded to a minute. */
const ROUNDING = MINUTE

/** Refuses an act whose end and whose minutes, where it tells both, contradict each other. Throws TIMES_DISAGREE. */
export function timesAgree({ occurredAt, endedAt, data }: Pick<JudgedAct, 'occurredAt' | 'endedAt' | 'data'>): void {
  const minutes = Number(data.durationMinutes)
  if (endedAt === undefined || Number.isNaN(minutes)) return
  const elapsed = endedAt - occurredAt
  if (Math.abs(elapsed - minutes * MINUTE) > ROUNDING)
    throw new AppError('TIMES_DISAGREE', { minutes, elapsed: Math.round((elapsed / MINUTE) * 10) / 10 })
}
