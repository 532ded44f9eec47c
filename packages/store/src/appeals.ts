/** What an appeal is about: a record, an act that does not count, or nothing in particular. */
export type AppealAbout = { recordId: bigint } | { partnerId: number; externalId: string } | null

/** An appeal to be made. Idempotent by `requestId`. */
export interface AppealRequest {
  appealId: bigint
  residentId: bigint
  requestId: string
  about: AppealAbout
  words: string
  /** How many of the resident's may be open at once. */
  most: number
  at: number
}

/** How a member of staff answers an appeal. */
export interface AppealAnswer {
  appealId: bigint
  residentId: bigint
  outcome: 'upheld' | 'dismissed'
  words: string
  entryId: bigint
  staffId: bigint
  at: number
}
