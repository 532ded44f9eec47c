import { missing } from '../activity-problems'
import type { ActivityData } from '../quantification'
import type { Field, QuantityField } from '../schema/behaviour'
import type { Scope } from './kind'

/** The quantity called `name`. The lint has made sure that there is one. */
export function quantityField({ fields }: Scope, name: string): QuantityField {
  const field = fields.get(name)
  if (field?.kind !== 'quantity') throw new Error(`no quantity ${name}`)
  return field
}

/** What the act says of `field`. Throws INVALID_ACTIVITY when it is optional, left out, and this method needs it. */
export function need(data: ActivityData, field: Field): string {
  const value = data[field.name]
  if (value === undefined) throw missing(field)
  return value
}
