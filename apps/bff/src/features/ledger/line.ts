import {
  dayToIso,
  type ErrorCode,
  type ErrorDetails,
  type EvidenceTier,
  type LedgerLine,
  localIso,
  type Section,
  type Text,
  userMessage,
} from '@tanpuhui/contract'
import { CATALOGUE } from '@tanpuhui/methodology'
import type { ActivityRecord, Reversal } from '@tanpuhui/store'
import type { Programme } from '../../programme'

const same = (text: string): Text => ({ zh: text, en: text })

export const behaviourName = (code: string): Text => CATALOGUE.behaviours.get(code)?.name ?? same(code)
export const partnerName = (programme: Programme, id: number): Text =>
  programme.partners.find((p) => p.id === id)?.name ?? same(String(id))
export const districtName = (programme: Programme, code: string): Text => programme.districts.get(code) ?? same(code)

/** A record, and its reversal if it has one, as a line of its resident's 碳账本. */
export const toLine = (programme: Programme, record: ActivityRecord, reversal: Reversal | undefined): LedgerLine => ({
  record: String(record.id),
  behaviour: record.behaviour,
  behaviourName: behaviourName(record.behaviour),
  section: record.section as Section,
  partnerName: partnerName(programme, record.partnerId),
  occurredAt: localIso(Number(record.occurredAt), programme.utcOffsetMinutes),
  day: dayToIso(record.day),
  districtName: districtName(programme, record.district),
  evidence: record.evidence as EvidenceTier,
  mg: Number(record.mg),
  points: Number(record.points),
  reversed: reversal ? { at: localIso(Number(reversal.at), programme.utcOffsetMinutes), reason: reasonOf(reversal) } : null,
})

/** In the words of who took it back, or by a ruling in those of the platform. */
function reasonOf({ reason, ruling }: Reversal): Text {
  if (ruling === null) return same(reason)
  const { code, details } = JSON.parse(ruling) as { code: ErrorCode; details: ErrorDetails }
  return userMessage(code, details)
}
