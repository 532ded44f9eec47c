import { z } from 'zod'
import { instantSchema, isoDaySchema, pointsSchema } from './ids'
import { textSchema } from './text'

export const volunteeringSchema = z.object({
  id: z.number().int(),
  code: z.string(),
  name: textSchema,
  about: textSchema,
  place: textSchema,
  district: z.string(),
  districtName: textSchema,
  firstDay: isoDaySchema,
  lastDay: isoDaySchema,
  capacity: z.number().int(),
  /** Places that are free. */
  left: z.number().int(),
  /** Points that attendance will bring, granted afterwards: signing up earns none. */
  points: pointsSchema,
  /** Whether one can sign up or cancel: until the end of its last day. */
  open: z.boolean(),
  /** Since when the reader has a place; null without one. */
  signedUpAt: instantSchema.nullable(),
})
/** A volunteer activity that residents sign up for. */
export type VolunteeringView = z.infer<typeof volunteeringSchema>

export const volunteeringInput = z.object({ activity: z.string().max(64) })
