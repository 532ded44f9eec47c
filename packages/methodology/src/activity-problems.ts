import { AppError, type Text } from '@tanpuhui/contract'
import type { Field, QuantityField } from './schema/behaviour'

/** What a field takes, as machines and partners' developers read it, e.g. `> 0, ≤ 50 km`. */
export function boundOf(field: Field): string {
  if (field.kind === 'choice') return field.choices.map(({ code }) => code).join(', ')
  if (field.kind === 'text') return `1–${field.maxLength} characters`
  const least = field.above === undefined ? `≥ ${field.min}` : `> ${field.above}`
  return `${least}, ≤ ${field.max} ${field.unit.en}`
}

const EXPECTED = { quantity: ['十进制数', 'a decimal'], choice: ['以下之一：', 'one of'], text: ['文字', 'text'] } as const

function expected(field: Field): Text {
  const [zh, en] = field.kind === 'quantity' && field.integer ? ['整数', 'a whole number'] : EXPECTED[field.kind]
  return { zh: `应为${zh} ${boundOf(field)}`, en: `expected ${en} ${boundOf(field)}` }
}

const invalid = (field: string, bound: string, { zh, en }: Text) =>
  new AppError('INVALID_ACTIVITY', { problem: zh, problemEn: en, field, bound })

const labelled = ({ name, label }: Field) => `data.${name}（${label.zh}）`

/** A field that must be sent was not. */
export function missing(field: Field): AppError {
  const { zh, en } = expected(field)
  return invalid(field.name, boundOf(field), { zh: `缺少 ${labelled(field)}，${zh}`, en: `data.${field.name} is missing; ${en}` })
}

/** A field holds something else than it takes. */
export function unreadable(field: Field): AppError {
  const { zh, en } = expected(field)
  return invalid(field.name, boundOf(field), { zh: `${labelled(field)}${zh}`, en: `data.${field.name}: ${en}` })
}

/** Fields that the behaviour does not know: a name or a unit misspelt, or data meant for something else. */
export function unknownFields(names: readonly string[], fields: readonly Field[]): AppError {
  // Escaped as in JSON: what a stranger sends may hold what no database takes.
  const strange = names.map((name) => JSON.stringify(name).slice(1, -1))
  const listed = strange.slice(0, 5).join(', ')
  const known = fields.map((field) => (field.kind === 'quantity' ? `${field.name} (${field.unit.en})` : field.name)).join(', ')
  return invalid(strange[0]!, known, {
    zh: `data 中有不认识的字段 ${listed}；可用：${known || '无'}`,
    en: `data has unknown fields ${listed}; known: ${known || 'none'}`,
  })
}

/** The data are no object at all. */
export const notAnObject = (): AppError => invalid('data', 'an object', { zh: 'data 应为对象', en: 'data: expected an object' })

const quantityDetails = (field: QuantityField) => ({
  label: field.label.zh,
  labelEn: field.label.en,
  field: field.name,
  bound: boundOf(field),
  max: Number(field.max),
})

/** A quantity of zero or less, where there must be something. */
export const notPositive = (field: QuantityField): AppError => new AppError('QUANTITY_NOT_POSITIVE', quantityDetails(field))

/** A quantity beyond what one act can be. */
export const absurd = (field: QuantityField): AppError => new AppError('QUANTITY_ABSURD', quantityDetails(field))
