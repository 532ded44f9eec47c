import { type EvidenceTier, localDay } from '@tanpuhui/contract'
import type { Claim } from '../src/claims'

/** An instant of 2026-11-21 (or another day of that month), Shanghai time. */
export const at = (time: string, day = 21): number => Date.parse(`2026-11-${day}T${time}:00+08:00`)

interface Some {
  behaviour?: string
  from?: number
  to?: number
  by?: number
  id?: string
  evidence?: EvidenceTier
  data?: Record<string, string>
  resident?: string
}

let made = 0
/** A claim like a 5 km ride of 23 minutes that partner 2 reported, unless told otherwise. */
export function claim({
  behaviour = 'shared-bike-ride',
  from = at('08:12'),
  to,
  by = 2,
  id,
  evidence,
  data = {},
  resident,
}: Some = {}): Claim {
  return {
    residentId: resident ?? '1',
    partnerId: by,
    externalId: id ?? `act-${++made}`,
    behaviour,
    evidence: evidence ?? 'partner-verified',
    occurredAt: from,
    endedAt: to ?? null,
    day: localDay(from),
    data,
  }
}
