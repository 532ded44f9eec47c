import { z } from 'zod'
import { isoDaySchema } from './ids'
import { sectionSchema } from './section'
import { textSchema } from './text'

/** Whether acts of it are credited today, or it is listed only (待方法学). */
export const behaviourStateSchema = z.enum(['credited', 'awaiting-method'])

export const behaviourCardSchema = z.object({
  code: z.string(),
  name: textSchema,
  /** Grams a unit, e.g. `250 g/km`; null while it awaits a method. */
  figure: textSchema.nullable(),
  state: behaviourStateSchema,
  /** How it is measured today. */
  method: z
    .object({
      name: textSchema,
      formula: textSchema,
      /** The title of its principal source; null where factors depend on place and year. */
      source: z.string().nullable(),
      /** The conservative figure by which reductions are issued; null where there is none. */
      issuance: textSchema.nullable(),
    })
    .nullable(),
  /** Whether residents can report it themselves. */
  checkIn: z.boolean(),
})
/** A kind of act as a section lists it. */
export type BehaviourCard = z.infer<typeof behaviourCardSchema>

const measureSchema = z.object({
  code: z.string(),
  version: z.string(),
  name: textSchema,
  issuer: textSchema,
  /** What the programme uses it for: to credit residents, and to issue. Neither: another published way of measuring. */
  display: z.boolean(),
  issuance: z.boolean(),
  inForce: z.boolean(),
  validFrom: isoDaySchema,
  validTo: isoDaySchema.nullable(),
  figure: textSchema,
  formula: textSchema,
  rounding: z.enum(['down', 'half-even']),
  /** Published as it stands, or calculated from what is. */
  confidence: z.enum(['quoted', 'derived', 'assumed']),
  /** 适用性 准确性 透明性 保守性, a sentence each. */
  principles: z.array(z.object({ principle: z.string(), label: textSchema, text: textSchema })),
  /** Codes of the factors that it stands on, the principal one first. */
  factors: z.array(z.string()),
})

const factorSchema = z.object({
  code: z.string(),
  name: textSchema,
  issuer: textSchema,
  version: z.string(),
  /** What it is for: `award` and `methodology` carry methods; `reference` and `crosscheck` stand beside them. */
  role: z.string(),
  /** Grams; null where no figure was published. */
  value: z.string().nullable(),
  unit: textSchema,
  quality: z.string(),
  source: z.object({ title: z.string(), locator: z.string(), year: z.number().int().nullable() }),
})

export const behaviourInput = z.object({ code: z.string().max(64) })

export const behaviourPageSchema = behaviourCardSchema.extend({
  /** What counts, in a sentence. */
  about: textSchema,
  section: sectionSchema,
  /** Who reports it. */
  partners: z.array(z.object({ code: z.string(), name: textSchema })),
  /** What a report of it holds. */
  fields: z.array(z.object({ label: textSchema, unit: textSchema.nullable() })),
  /** What points it earns today; null where the programme has no rule. */
  pointsRule: textSchema.nullable(),
  /** What residents are credited by, what is issued by, then others; of each the newest first. */
  methods: z.array(measureSchema),
  factors: z.array(factorSchema),
})
/** How a behaviour is measured, whole. */
export type BehaviourPage = z.infer<typeof behaviourPageSchema>
