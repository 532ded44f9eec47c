import { z } from 'zod'
import { instantSchema } from './ids'
import { sectionSchema } from './section'
import { textSchema } from './text'

export const bindingSchema = z.object({
  partner: z.string(),
  partnerName: textSchema,
  section: sectionSchema,
  status: z.enum(['none', 'bound', 'withdrawn']),
  /** The partner's own id for this resident. */
  subject: z.string().nullable(),
  since: instantSchema.nullable(),
  /** What the resident has of the partner's own points, beside the programme's; null where it gives none. */
  ownPoints: z.object({ amount: z.number().int(), unit: textSchema }).nullable(),
})
/** A resident's authorisation of one partner (子账户). */
export type BindingView = z.infer<typeof bindingSchema>
