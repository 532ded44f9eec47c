import { z } from 'zod'
import { instantSchema } from './ids'
import { textSchema } from './text'

export const STAFF_ROLES = ['viewer', 'operator', 'reviewer', 'methodologist', 'auditor', 'admin'] as const
export const staffRoleSchema = z.enum(STAFF_ROLES)
export type StaffRole = z.infer<typeof staffRoleSchema>

export const staffSchema = z.object({ username: z.string(), name: z.string(), role: staffRoleSchema })
export type Staff = z.infer<typeof staffSchema>

export const staffSignInInput = z.object({ username: z.string().min(1).max(64), password: z.string().min(1).max(256) })

export const siteSchema = z.object({
  id: z.number().int(),
  code: z.string(),
  name: textSchema,
  behaviour: z.string(),
  behaviourName: textSchema,
  district: z.string(),
  districtName: textSchema,
})
/** A place whose screen shows check-in codes. */
export type Site = z.infer<typeof siteSchema>

export const siteCodeSchema = z.object({ site: siteSchema, code: z.string(), expiresAt: instantSchema })
/** The code a site shows now, as the text of its QR code. */
export type SiteCode = z.infer<typeof siteCodeSchema>
