import { z } from 'zod'
import { behaviourCardSchema } from './behaviour'
import { campaignSchema } from './campaign'
import { issuerKeySchema } from './certificate'
import { medalSchema, titleSchema } from './honours'
import { isoDaySchema, mgSchema, pointsSchema } from './ids'
import { sectionSchema } from './section'
import { textSchema } from './text'

export const partnerCardSchema = z.object({
  code: z.string(),
  name: textSchema,
  behaviours: z.array(z.object({ code: z.string(), name: textSchema, factor: textSchema })),
  /** The partner's own mini-program, opened by a tap in WeChat. */
  miniProgram: z.object({ appId: z.string(), path: z.string() }).nullable(),
})

export const checkInCardSchema = z.object({
  behaviour: z.string(),
  name: textSchema,
  section: sectionSchema,
  ways: z.array(z.enum(['scan', 'photo'])),
  dailyLimit: z.number().int(),
  /** What one check-in by each way is worth. */
  worth: z.record(z.enum(['scan', 'photo']), z.object({ mg: mgSchema, points: pointsSchema })),
})

/** All that the mini-program needs to dress itself as one city's programme. Public. */
export const programmeSchema = z.object({
  code: z.string(),
  name: textSchema,
  region: textSchema,
  issuer: textSchema,
  /** True when no WeChat app id is configured: demo sign-in and sandbox partners stand in, and every page says so. */
  sandbox: z.boolean(),
  publicUrl: z.string(),
  /** The key under which certificates are signed now, so that a device can check one without a network. */
  issuerKey: issuerKeySchema,
  accent: z.object({ light: z.string(), dark: z.string() }),
  sections: z.array(
    z.object({
      code: sectionSchema,
      label: textSchema,
      name: textSchema,
      partners: z.array(partnerCardSchema),
      /** Every behaviour that is shown here, whoever reports it. */
      behaviours: z.array(behaviourCardSchema),
    }),
  ),
  checkIns: z.array(checkInCardSchema),
  titles: z.array(titleSchema),
  medals: z.array(medalSchema),
  campaigns: z.array(campaignSchema),
  /** Whether there are any, so that pages offer them. */
  has: z.object({ mall: z.boolean(), publicGood: z.boolean(), volunteering: z.boolean() }),
  /** Quiet second lines under a total: `mg` of CO2e equal one unit, from a named source. */
  equivalents: z.array(z.object({ code: z.string(), unit: textSchema, mg: mgSchema, source: z.string() })),
})
export type ProgrammeView = z.infer<typeof programmeSchema>

/** The programme's rules in figures that residents ask for. Public. */
export const programmeTermsSchema = z.object({
  /** What every act must meet to count. */
  rules: z.array(textSchema),
  /** How much of a behaviour counts in a day or month. */
  caps: z.array(z.object({ name: textSchema, period: z.enum(['day', 'month']), most: z.number(), unit: textSchema })),
  /** Behaviours that can be collected so many days after the act, within so many days. */
  collect: z.array(z.object({ name: textSchema, pendingDays: z.number().int(), claimDays: z.number().int() })),
  /** How much weaker evidence counts for. */
  evidence: z.array(textSchema),
  /** The last day of points that are earned today. */
  pointsExpireOn: isoDaySchema,
})
export type ProgrammeTerms = z.infer<typeof programmeTermsSchema>
