import type { Text } from '@tanpuhui/contract'
import type { ActivityData } from './quantification'
import type { Field } from './schema/behaviour'
import { both } from './words'

/** One thing that was said of an act, ready to be shown. */
export interface Said {
  name: string
  label: Text
  value: Text
}

const shown = (field: Field, value: string): Text => {
  if (field.kind === 'quantity') return both((lang) => `${value} ${field.unit[lang]}`)
  const choice = field.kind === 'choice' ? field.choices.find(({ code }) => code === value) : undefined
  return choice?.name ?? { zh: value, en: value }
}

/** What was said of an act, field by field, with units and the names of choices. Fields left out are left out. */
export const describeData = ({ fields }: { fields: readonly Field[] }, data: ActivityData): Said[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    return value === undefined ? [] : [{ name: field.name, label: field.label, value: shown(field, value) }]
  })
