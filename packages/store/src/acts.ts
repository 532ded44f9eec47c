import type { ErrorCode, ErrorDetails } from '@tanpuhui/contract'
import type { EntryState } from '@tanpuhui/ledger'

/** One act to be credited, judged and quantified. Amounts are integers; instants ms since the epoch; `day` is yyyymmdd. */
export interface CreditedAct {
  recordId: bigint
  residentId: bigint
  partnerId: number
  externalId: string
  /** Tells a repetition of the same act from another act under the same id. */
  digest: string
  behaviour: string
  section: string
  method: string
  /** What of it may be issued, by which conservative method; 0 and null where the day has none. */
  issuanceMethod: string | null
  issuanceMg: number
  evidence: string
  occurredAt: number
  endedAt: number | null
  recordedAt: number
  day: number
  district: string
  data: string
  mg: number
  points: number
  /** In the partner's own unit. */
  partnerPoints: number
  /** The account its points go to, e.g. `points:2027`. */
  pointsAccount: string
  /** Where less counts than `data` says: what counts, and why, as JSON. Amounts are of what counts. */
  ruling: string | null
  /** Local days, both included, on which other acts of the resident can matter to it; null: none can. */
  reach: Reach | null
  /** What it has in common with acts of any day, also of other residents. */
  common: readonly Common[]
  /** When its resident can collect it; it is credited then. Null: it is credited at once. */
  collect: Collect | null
}

/** Local days, both included. */
export interface Reach {
  from: number
  to: number
}

/** What several acts may have in common, such as an order's number; `anyone`: also acts of other residents. */
export interface Common {
  key: string
  anyone: boolean
}

/** From and until when (ms since the epoch; `until` excluded). */
export interface Collect {
  from: number
  until: number
}

/** An act of a batch whose (partner, external id) had been taken: its own record id, which came to nothing, and what stands. */
export interface TakenAct {
  recordId: bigint
  key: ActKey
}

/** An act of a batch that is new, and was not credited as it came, because of others beside it or because it waits to be collected. */
export interface RuledAct {
  recordId: bigint
  /** What it is worth now. */
  mg: number
  points: number
  /** Why it counts less or not at all; null while it waits. */
  code: ErrorCode | null
  details: ErrorDetails
  collect: Collect | null
}

/** What became of acts of a batch that were not simply credited. */
export type ActAnswer = TakenAct | RuledAct

/** An act of a known resident that is not counted. */
export interface RefusedAct {
  residentId: bigint
  partnerId: number
  externalId: string
  behaviour: string
  occurredAt: number
  refusedAt: number
  code: string
  details: string
}

/** What (partner, external id) led to. */
export interface ActKey {
  externalId: string
  digest: string
  residentId: bigint
  recordId: bigint
  mg: number
  points: number
}

/** Who stands behind a partner's own user id. */
export interface BoundResident {
  subject: string
  residentId: bigint
  withdrawn: boolean
}

/** A redemption to be made. */
export interface OrderRequest {
  orderId: bigint
  residentId: bigint
  requestId: string
  offerId: number
  quantity: number
  /** The local year and day of the redemption, and the last day of the vouchers. */
  year: number
  expiresOn: number
  at: number
}

/** A redemption that stands. */
export interface PlacedOrder {
  id: bigint
  offerId: number
  quantity: number
  points: number
  codes: string[]
  expiresOn: number
  at: number
}

/** Points to be set aside. Idempotent by `requestId`. */
export interface HoldRequest {
  holdId: bigint
  residentId: bigint
  requestId: string
  points: number
  /** What for, in the caller's words; not interpreted. */
  purpose: string
  /** The local year, which says which lots can still be spent. */
  year: number
  at: number
  expiresAt: number
}

/** The end of a hold. `entryId` is the settling entry's own. */
export interface HoldSettlement {
  entryId: bigint
  residentId: bigint
  holdId: bigint
  outcome: 'posted' | 'voided'
  at: number
}

/** A record to be reversed by the counter-entry `entryId`; by a member of staff, whose entry in the audit log has the same id, or by the platform. */
export interface RecordReversal {
  entryId: bigint
  residentId: bigint
  recordId: bigint
  reason: string
  at: number
  staffId: bigint | null
}

/** A waiting act to be collected by its resident: it becomes the record `recordId`. */
export interface Collection {
  recordId: bigint
  residentId: bigint
  partnerId: number
  externalId: string
  at: number
}

/** A record's reduction to be taken on to its next state by the entry `entryId`. */
export interface EntryMove {
  entryId: bigint
  residentId: bigint
  recordId: bigint
  to: EntryState
  at: number
}

/** Points of one shard's residents to be expired: lots whose last year lies before `year`, by the one entry `entryId`. */
export interface PointsExpiry {
  entryId: bigint
  shard: number
  year: number
  at: number
}

/** A resident to be made, with the sign-in identity and, if any, the partner account that lead to them. */
export interface NewResident {
  residentId: bigint
  name: string
  provider: string
  subject: string
  binding?: { partnerId: number; subject: string }
  at: number
}

/** A certificate to be revoked, with its entry in the audit log. */
export interface Revocation {
  shard: number
  serial: string
  reason: string
  at: number
  entryId: bigint
  staffId: bigint
}
