import { z } from 'zod'
import { codeSchema, fieldSchema, wordsSchema } from '../schema/shared'
import { refuse, rule } from './rule'

/** A quantity that is told, which residents know as `label` with its unit, must be at least `min`. */
export const minimumAmount = rule({
  code: 'minimum-amount',
  args: z.strictObject({
    behaviours: z.array(codeSchema).min(1),
    field: fieldSchema,
    label: wordsSchema,
    min: z.number().positive(),
  }),
  describe: ({ label, min }) => ({ zh: `${label.zh}至少 ${min}`, en: `${label.en} of at least ${min}` }),
  judge({ behaviours, field, label, min }, { behaviour, data }) {
    if (!behaviours.includes(behaviour) || !(Number(data[field]) < min)) return null
    return refuse('BELOW_MINIMUM', { label: label.zh, labelEn: label.en, field, min })
  },
})
