import {
  type ActivityData,
  CATALOGUE,
  type Method,
  methodById,
  methodInForce,
  quantify,
  readActivity,
} from '@tanpuhui/methodology'
import { creditedShare } from '@tanpuhui/programme'
import type { AuditedRecord } from '@tanpuhui/store'
import { countedData } from '../features/activities/ruling'
import type { Programme } from '../programme'

/** What a method gives for the act of a record: mg before and after the share of its evidence. */
export interface Recomputed {
  method: Method
  mg: number
  /** The formula with the act's numbers in it. */
  filled: { zh: string; en: string }
}

/** The record's data that count, as its behaviour reads them. Throws AppError when they do not fit it, e.g. because they were tampered with. */
export function dataOf({ behaviour, ...record }: Pick<AuditedRecord, 'behaviour' | 'data' | 'ruling'>): ActivityData {
  return readActivity(CATALOGUE.behaviours.get(behaviour)!, countedData(record))
}

/** Quantifies a record's act anew by `method`, with the share that its evidence is credited by. Throws what `quantify` throws. */
export function recompute(programme: Programme, record: AuditedRecord, method: Method): Recomputed {
  const quantified = quantify(method, dataOf(record), { day: Number(record.day), region: record.district })
  const tier = record.evidence as Parameters<typeof creditedShare>[1]
  return { method, mg: creditedShare(programme.evidenceShares, tier, quantified.mg), filled: quantified.filled }
}

/** The method that a record was credited by; undefined when there is none of that name for its behaviour. */
export function ownMethod({ behaviour, method }: Pick<AuditedRecord, 'behaviour' | 'method'>): Method | undefined {
  const found = methodById(CATALOGUE, method)
  return found?.behaviour === behaviour ? found : undefined
}

/** The method that the programme uses on `day` for the record's behaviour. Throws NO_VALID_METHOD. */
export const methodAsOf = (programme: Programme, { behaviour }: Pick<AuditedRecord, 'behaviour'>, day: number): Method =>
  methodInForce(programme.behaviours.get(behaviour)?.display ?? [], day)

/** What of a record may be issued, by its own conservative method: 0 without one, null when that is unknown. Never more than was credited. */
export function recomputeIssuance(programme: Programme, record: AuditedRecord): number | null {
  if (record.issuanceMethod === null) return 0
  const method = ownMethod({ behaviour: record.behaviour, method: record.issuanceMethod })
  return method ? Math.min(Number(record.mg), recompute(programme, record, method).mg) : null
}
