import { refuse, rule } from './rule'

/** A quantity of one behaviour must be above zero and at most `max`. */
export const quantityRange = rule<{ behaviour: string; field: string; max: number }>({
  code: 'quantity-range',
  describe: ({ field, max }) => ({ zh: `${field} 大于 0，最多 ${max}`, en: `${field} above 0 and at most ${max}` }),
  judge({ behaviour, field, max }, act) {
    if (act.behaviour !== behaviour) return null
    const quantity = Number(act.data[field])
    if (!(quantity > 0)) return refuse('QUANTITY_NOT_POSITIVE', { field })
    return quantity > max ? refuse('QUANTITY_ABSURD', { field, max }) : null
  },
})
