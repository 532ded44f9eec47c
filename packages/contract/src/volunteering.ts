import { z } from 'zod'
import { instantSchema, isoDaySchema, pointsSchema, requestIdSchema } from './ids'
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
  /** Points that attendance brings: signing up earns none. */
  points: pointsSchema,
  /** Whether one can sign up or cancel: until the end of its last day. */
  open: z.boolean(),
  /** Since when the reader has a place; null without one. */
  signedUpAt: instantSchema.nullable(),
  /** Whether one of its days is today: its code can be scanned on site. */
  today: z.boolean(),
  /** When the reader was there, and what it brought; null when they were not, or not yet. */
  attended: z.object({ at: instantSchema, points: pointsSchema }).nullable(),
})
/** A volunteer activity that residents sign up for. */
export type VolunteeringView = z.infer<typeof volunteeringSchema>

export const volunteeringInput = z.object({ activity: z.string().max(64) })

export const attendInput = z.object({
  code: z.string().min(1).max(512),
  requestId: requestIdSchema,
  /** Scanned while there was no network: taken for a day from those who had signed up before. */
  offline: z.boolean().optional(),
})

export const attendanceSchema = z.object({
  activity: z.string(),
  name: textSchema,
  place: textSchema,
  points: pointsSchema,
  attendedAt: instantSchema,
  /** True when the resident was written down before: it brings points once. */
  repeated: z.boolean(),
})
/** That a resident is written down as having been at a volunteer activity. */
export type Attendance = z.infer<typeof attendanceSchema>

export const attendedSchema = z.object({ name: textSchema, at: instantSchema, points: pointsSchema })
/** What attendance at a volunteer activity has brought: points that stand under no act. */
export type AttendedLine = z.infer<typeof attendedSchema>

export const eventSchema = z.object({
  id: z.number().int(),
  code: z.string(),
  name: textSchema,
  place: textSchema,
  district: z.string(),
  districtName: textSchema,
  firstDay: isoDaySchema,
  lastDay: isoDaySchema,
  /** Whether one of its days is today: only then its screen shows codes. */
  today: z.boolean(),
})
/** A volunteer activity as its organisers see it. */
export type EventView = z.infer<typeof eventSchema>

export const eventCodeSchema = z.object({ event: eventSchema, code: z.string(), expiresAt: instantSchema })
/** The code an activity's screen shows now, as the text of its QR code. */
export type EventCode = z.infer<typeof eventCodeSchema>
