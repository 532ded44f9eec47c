import { decimalSchema } from '@tanpuhui/contract'
import Big from 'big.js'
import { absurd, missing, notAnObject, notPositive, unknownFields, unreadable } from './activity-problems'
import { spellingsOf } from './choices'
import type { ActivityData } from './quantification'
import type { ChoiceField, Field, QuantityField, TextField } from './schema/behaviour'

type Read = (value: unknown) => string

/** A decimal that is already in its one spelling: what nearly every partner sends. */
const CANONICAL = /^(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/
/** What no database takes, and what no id holds: control characters, and halves of surrogate pairs. */
const UNFIT = /[\p{Cc}\p{Cs}]/u

/** Far beyond any text field, so that no one makes us normalise a megabyte. */
const LONGEST = 1_024

/** The canonical decimal that a JSON value says; undefined when it says none. Exact, of at most 40 characters. */
function decimalOf(value: unknown): string | undefined {
  if (typeof value === 'string' && CANONICAL.test(value)) return value
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value)
  return decimalSchema.safeParse(value).data
}

/** Compares canonical decimals: by their doubles, and exactly where those are equal. */
const against = (bound: string) => {
  const double = Number(bound)
  return (text: string) => {
    const value = Number(text)
    if (value !== double) return value - double
    return text === bound ? 0 : new Big(text).cmp(bound)
  }
}

function quantityReader(field: QuantityField): Read {
  const least = against(field.min ?? '0')
  const most = against(field.max)
  return (value) => {
    const text = decimalOf(value)
    if (text === undefined) throw unreadable(field)
    const aboveLeast = least(text)
    if (aboveLeast < 0 || (aboveLeast === 0 && field.above !== undefined))
      throw field.above === undefined ? unreadable(field) : notPositive(field)
    if (most(text) > 0) throw absurd(field)
    if (field.integer && text.includes('.')) throw unreadable(field)
    return text
  }
}

function choiceReader(field: ChoiceField): Read {
  const codeOf = spellingsOf(field)
  return (value) => {
    const code = codeOf(value)
    if (code === undefined) throw unreadable(field)
    return code
  }
}

function textReader(field: TextField): Read {
  return (value) => {
    const text = typeof value === 'string' && value.length <= LONGEST ? value.normalize('NFKC').trim() : ''
    if (text === '' || text.length > field.maxLength || UNFIT.test(text)) throw unreadable(field)
    return text
  }
}

function readerOf(field: Field): Read {
  if (field.kind === 'quantity') return quantityReader(field)
  return field.kind === 'choice' ? choiceReader(field) : textReader(field)
}

/**
 * A reader of the data of one behaviour's acts, compiled once because it runs for every act. It answers each field in its one
 * spelling, whatever its order and however it was spelt, and throws INVALID_ACTIVITY, QUANTITY_NOT_POSITIVE or QUANTITY_ABSURD,
 * whose details name `field` and `bound`.
 */
export function compileReader(fields: readonly Field[]): (raw: unknown) => ActivityData {
  const parts = fields.map((field) => ({ field, name: field.name, read: readerOf(field) }))
  const known = new Set(fields.map(({ name }) => name))
  return (raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw notAnObject()
    const said = raw as Record<string, unknown>
    const names = Object.keys(said)
    for (const name of names)
      if (!known.has(name))
        throw unknownFields(
          names.filter((other) => !known.has(other)),
          fields,
        )
    const data: ActivityData = {}
    for (const { field, name, read } of parts) {
      const value = said[name]
      if (value !== undefined) data[name] = read(value)
      else if (!field.optional) throw missing(field)
    }
    return data
  }
}

/** Reads what a partner said of an act, as `behaviour` takes it. Throws as `compileReader` says. */
export const readActivity = (behaviour: { read(raw: unknown): ActivityData }, raw: unknown): ActivityData => behaviour.read(raw)
