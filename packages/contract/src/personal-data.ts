import { z } from 'zod'
import { signedCertificateSchema } from './certificate'
import { idSchema, instantSchema, isoDaySchema, mgSchema, pointsSchema } from './ids'
import { profileSchema } from './profile'

const amountSchema = z.number().int()
const factsSchema = z.record(z.string(), z.unknown())

/** An act in its partner's own words. Names of partners, behaviours and methods are the programme's codes. */
const actShape = {
  partner: z.string(),
  id: z.string(),
  behaviour: z.string(),
  occurredAt: instantSchema,
}
const measuredShape = {
  section: z.string(),
  method: z.string(),
  issuanceMethod: z.string().nullable(),
  evidence: z.string(),
  endedAt: instantSchema.nullable(),
  day: isoDaySchema,
  district: z.string(),
  /** What was reported. */
  data: factsSchema,
}

/**
 * Everything the platform holds about one resident: the answer of `GET /resident/v1/export`. Within version 1 keys are only ever added.
 * Amounts of reductions are milligrams of CO2e. What can be computed from it (charts, ranks, honours) is not repeated.
 */
export const personalDataSchema = z.object({
  schema: z.literal('tanpuhui/personal-data/v1'),
  programme: z.object({ code: z.string(), name: z.string() }),
  exportedAt: instantSchema,
  profile: z.object({ resident: idSchema, ...profileSchema.shape, createdAt: instantSchema }),
  /** By which the resident signs in; `subject` is the provider's id for the person. */
  identities: z.array(z.object({ provider: z.string(), subject: z.string(), since: instantSchema })),
  /** Signed-in devices. Their tokens are not kept. */
  sessions: z.array(z.object({ since: instantSchema, expiresAt: instantSchema, endedAt: instantSchema.nullable() })),
  /** Nicknames that the bureau took off them. */
  nicknameRemovals: z.array(z.object({ nickname: z.string(), reason: z.string(), at: instantSchema })),
  bindings: z.array(
    z.object({ partner: z.string(), subject: z.string(), boundAt: instantSchema, withdrawnAt: instantSchema.nullable() }),
  ),
  balances: z.array(z.object({ account: z.string(), amount: amountSchema })),
  records: z.array(
    z.object({
      record: idSchema,
      ...actShape,
      ...measuredShape,
      recordedAt: instantSchema,
      /** Where less counts than was reported: what counts, and why. */
      ruling: factsSchema.nullable(),
      mg: mgSchema,
      points: pointsSchema,
      partnerPoints: amountSchema,
      issuanceMg: mgSchema,
      reversal: z.object({ entry: idSchema, reason: z.string(), at: instantSchema, ruling: factsSchema.nullable() }).nullable(),
      /** Where its reduction stands once it has left the resident's free account. */
      state: z.object({ state: z.string(), at: instantSchema }).nullable(),
    }),
  ),
  refusals: z.array(z.object({ ...actShape, refusedAt: instantSchema, code: z.string(), details: factsSchema })),
  /** Acts that do not count now (`code`), or wait to be collected. */
  asides: z.array(
    z.object({
      ...actShape,
      ...measuredShape,
      code: z.string().nullable(),
      details: factsSchema,
      collectFrom: instantSchema.nullable(),
      collectUntil: instantSchema.nullable(),
      at: instantSchema,
    }),
  ),
  /** The ledger: every movement of the resident's accounts. */
  transfers: z.array(
    z.object({
      entry: idSchema,
      leg: z.number().int(),
      unit: z.string(),
      debit: z.string(),
      credit: z.string(),
      amount: amountSchema,
      reason: z.string(),
      at: instantSchema,
      ref: idSchema.nullable(),
    }),
  ),
  holds: z.array(
    z.object({
      hold: idSchema,
      points: pointsSchema,
      purpose: z.string(),
      state: z.string(),
      at: instantSchema,
      expiresAt: instantSchema,
      settledAt: instantSchema.nullable(),
    }),
  ),
  bonuses: z.array(
    z.object({
      code: z.string(),
      day: isoDaySchema,
      points: pointsSchema,
      account: z.string(),
      at: instantSchema,
      record: idSchema,
      takenBackBy: idSchema.nullable(),
    }),
  ),
  orders: z.array(
    z.object({
      order: idSchema,
      offer: z.string(),
      quantity: z.number().int(),
      points: pointsSchema,
      codes: z.array(z.string()),
      expiresOn: isoDaySchema,
      at: instantSchema,
    }),
  ),
  gifts: z.array(
    z.object({ gift: idSchema, project: z.string(), quantity: z.number().int(), points: pointsSchema, at: instantSchema }),
  ),
  signUps: z.array(z.object({ activity: z.string(), at: instantSchema })),
  attendances: z.array(
    z.object({
      activity: z.string(),
      attendedAt: instantSchema,
      points: pointsSchema,
      account: z.string(),
      entry: idSchema,
      at: instantSchema,
    }),
  ),
  certificates: z.array(
    signedCertificateSchema.extend({ revokedAt: instantSchema.nullable(), revokedReason: z.string().nullable() }),
  ),
  photos: z.array(z.object({ sha256: z.string(), mime: z.string(), bytes: z.number().int(), uploadedAt: instantSchema })),
  /** Messages agreed to and still to come, and those that were sent. */
  messageGrants: z.array(z.object({ event: z.string(), times: z.number().int() })),
  messages: z.array(z.object({ event: z.string(), key: z.string(), at: instantSchema })),
  /** Invitations to become friends; their tokens are not kept. Who the friends are is for them to tell. */
  invitations: z.array(z.object({ createdAt: instantSchema, expiresAt: instantSchema })),
  friends: z.array(z.object({ friend: idSchema, since: instantSchema })),
  /** The organisation to which the resident belongs. */
  memberships: z.array(z.object({ organisation: idSchema, fromDay: isoDaySchema, joinedAt: instantSchema })),
  appeals: z.array(
    z.object({
      appeal: idSchema,
      record: idSchema.nullable(),
      act: z.string().nullable(),
      words: z.string(),
      at: instantSchema,
      outcome: z.string().nullable(),
      answer: z.string().nullable(),
      answeredAt: instantSchema.nullable(),
    }),
  ),
})
export type PersonalData = z.infer<typeof personalDataSchema>
