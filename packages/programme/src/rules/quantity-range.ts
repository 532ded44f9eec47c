import { z } from 'zod'
import { codeSchema, fieldSchema, wordsSchema } from '../schema/shared'
import { refuse, rule } from './rule'

/** A quantity of one behaviour, which residents know as `label`, must be above zero and at most `max`. */
export const quantityRange = rule({
  code: 'quantity-range',
  args: z.strictObject({ behaviour: codeSchema, field: fieldSchema, label: wordsSchema, max: z.number().positive() }),
  describe: ({ label, max }) => ({ zh: `${label.zh}大于 0，最多 ${max}`, en: `${label.en} above 0 and at most ${max}` }),
  judge({ behaviour, field, label, max }, act) {
    if (act.behaviour !== behaviour) return null
    const details = { label: label.zh, labelEn: label.en, field, max }
    const quantity = Number(act.data[field])
    if (!(quantity > 0)) return refuse('QUANTITY_NOT_POSITIVE', details)
    return quantity > max ? refuse('QUANTITY_ABSURD', details) : null
  },
})
