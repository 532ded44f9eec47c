import { z } from 'zod'
import { groupBoardSchema, groupFigures } from './group-board'
import { idSchema, instantSchema, isoDaySchema, mgSchema, requestIdSchema } from './ids'

/** Letters and digits that nobody takes for another, in the codes by which residents join. */
export const JOIN_CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const JOIN_CODE_LENGTH = 8

/** The code that somebody typed, or that a scanned address or text holds: capitals without spaces and dashes. */
export function readJoinCode(text: string): string {
  const [, fromAddress] = /[?&]organisation=([^&#]*)/.exec(text) ?? []
  return (fromAddress ?? text).replace(/[\s-]/g, '').toUpperCase()
}

export const joinCodeInput = z.object({ code: z.string().max(400).transform(readJoinCode) })

/** An organisation as residents see it before they join. */
export const foundOrganisationSchema = z.object({ organisation: idSchema, name: z.string() })
export type FoundOrganisation = z.infer<typeof foundOrganisationSchema>

/** The organisation to which the reader belongs. */
export const membershipSchema = z.object({
  organisation: idSchema,
  name: z.string(),
  /** From this local day on, the whole of it, what the reader saves counts for the organisation. */
  fromDay: isoDaySchema,
  /** Closed by staff: it stands on no board any more. */
  closed: z.boolean(),
})
export type MembershipView = z.infer<typeof membershipSchema>

const organisationRowSchema = z.object({
  rank: z.number().int(),
  organisation: idSchema,
  name: z.string(),
  ...groupFigures,
  mine: z.boolean(),
})
export type OrganisationRow = z.infer<typeof organisationRowSchema>

/** 单位榜: what was saved by the members of each since they joined. */
export const organisationBoardSchema = groupBoardSchema.extend({
  /** The best hundred. */
  rows: z.array(organisationRowSchema),
  of: z.number().int(),
  mine: z
    .object({
      ...membershipSchema.shape,
      /** Also beyond the hundredth; null while too few members have saved something. */
      row: organisationRowSchema.nullable(),
      /** The reader's own place among the members who are listed, as of now; no rank before an act. */
      own: z.object({ rank: z.number().int().nullable(), mg: mgSchema, of: z.number().int() }),
    })
    .nullable(),
})
export type OrganisationBoard = z.infer<typeof organisationBoardSchema>

export const organisationNameSchema = z.string().trim().min(2).max(40)
/** One `requestId` makes one organisation, however often it is sent. */
export const createOrganisationInput = z.object({ name: organisationNameSchema, requestId: requestIdSchema.optional() })
export const organisationInput = z.object({ organisation: idSchema })

/** An organisation as staff see it. */
export const organisationSchema = z.object({
  organisation: idSchema,
  name: z.string(),
  /** By which residents join: told to those who may renew it; null to others, and when it is closed. */
  code: z.string().nullable(),
  members: z.number().int(),
  createdAt: instantSchema,
  closedAt: instantSchema.nullable(),
})
export type OrganisationView = z.infer<typeof organisationSchema>
