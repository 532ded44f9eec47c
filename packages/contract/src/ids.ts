import { z } from 'zod'

const MAX_ID = '9223372036854775807'

/** Ids are 63-bit integers made by the application; on the wire they are decimal strings. */
export const idSchema = z
  .string()
  .regex(/^\d{1,19}$/)
  .refine((id) => id.length < MAX_ID.length || id <= MAX_ID, 'must fit 63 bits')

/** Chosen by the client, so that a retry is recognised. */
export const requestIdSchema = z.uuid()

/** Integer milligrams of CO2e. */
export const mgSchema = z.number().int()

/** Integer points. */
export const pointsSchema = z.number().int()

/** An instant as ISO 8601 with offset. */
export const instantSchema = z.string()

/** A local day as `2026-01-02`. */
export const isoDaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A calendar month as `2026-01`. */
export const isoMonthSchema = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
