import { sectionSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { pointsPolicySchema } from '../points/policy-schema'
import { ruleEntrySchema } from '../rules'
import { behaviourSchema, evidenceShareSchema, partnerSchema, siteSchema } from './acts'
import { claimsSchema } from './claims'
import {
  campaignSchema,
  equivalentSchema,
  medalSchema,
  offerSchema,
  publicGoodSchema,
  titleSchema,
  volunteeringSchema,
} from './rewards'
import { assumed, codeSchema, countSchema, districtSchema, prefixesSchema, wordsSchema } from './shared'

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour as #rrggbb')

/** A programme's file. Every key is known; whether names lead somewhere is for the checks to say. */
export const programmeFileSchema = z.strictObject({
  code: codeSchema,
  name: wordsSchema,
  /** Where its published figures stand. */
  sources: z.array(z.string().min(1)).min(1),
  ...assumed,
  region: z.strictObject({
    name: wordsSchema,
    /** Where its acts may lie: these and all divisions below them. */
    divisions: z.union([z.literal('all'), prefixesSchema], {
      error: 'expected "all", or digits that GB/T 2260 codes begin with',
    }),
    /** Where acts are counted that have no place of their own. */
    home: districtSchema,
    ...assumed,
  }),
  issuer: wordsSchema,
  serialPrefix: z.string().regex(/^[A-Z]{2,6}$/, 'expected two to six capitals'),
  utcOffsetMinutes: z.number().int().min(-720).max(840),
  /** Its own colours: text on a light and on a dark ground. */
  accent: z.strictObject({ light: colourSchema, dark: colourSchema }),
  /** Points can be spent until the end of the year this many years after the one in which they were earned. */
  pointsLastYears: countSchema.max(10),
  sections: z.array(z.strictObject({ code: sectionSchema, label: wordsSchema, name: wordsSchema, ...assumed })).min(1),
  behaviours: z.array(behaviourSchema).min(1),
  partners: z.array(partnerSchema),
  /** Judged in order; the first refusal stands. */
  rules: z.array(ruleEntrySchema),
  claims: claimsSchema.prefault({}),
  evidenceShares: z.array(evidenceShareSchema).default([]),
  points: z.array(pointsPolicySchema).min(1),
  /** Points in a partner's own unit, beside the programme's. */
  partnerPoints: z
    .array(z.strictObject({ partner: codeSchema, unit: wordsSchema, policies: z.array(pointsPolicySchema).min(1) }))
    .default([]),
  sites: z.array(siteSchema).default([]),
  titles: z.array(titleSchema).default([]),
  medals: z.array(medalSchema).default([]),
  offers: z.array(offerSchema).default([]),
  publicGood: z.array(publicGoodSchema).default([]),
  volunteering: z.array(volunteeringSchema).default([]),
  campaigns: z.array(campaignSchema).default([]),
  equivalents: z.array(equivalentSchema).default([]),
})
export type ProgrammeFile = z.infer<typeof programmeFileSchema>
