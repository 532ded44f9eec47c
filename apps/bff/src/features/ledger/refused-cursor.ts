import { AppError } from '@tanpuhui/contract'

/** In this order where two acts were refused at the same instant. */
const TABLES = ['refusal', 'aside'] as const
type Table = (typeof TABLES)[number]

/** A place among the acts that do not count: newest first, then by table, partner and the partner's own id. */
interface Place {
  table: Table
  at: bigint
  partnerId: number
  externalId: string
}

/** A place as text. */
export const cursorOf = (table: Table, at: bigint, { partnerId, externalId }: { partnerId: number; externalId: string }) =>
  `${table}.${at}.${partnerId}.${externalId}`

/** The place that a text names. Errors: MALFORMED. */
export function readCursor(cursor: string): Place {
  const [, table, at, partnerId, externalId] = /^(refusal|aside)\.(\d{1,15})\.(\d{1,9})\.(.+)$/s.exec(cursor) ?? []
  if (!table || !externalId) throw new AppError('MALFORMED', { problem: 'cursor: there is no such place' })
  return { table: table as Table, at: BigInt(at!), partnerId: Number(partnerId), externalId }
}

/** What of one table comes after a place, as a condition on its rows; `column` is that of the instant. */
export function afterIn<Column extends 'refusedAt' | 'at'>(table: Table, column: Column, place: Place | null) {
  if (!place) return {}
  const { at, partnerId, externalId } = place
  const order = TABLES.indexOf(table) - TABLES.indexOf(place.table)
  const older = { [column]: { lt: at } }
  if (order !== 0) return { AND: [order < 0 ? older : { [column]: { lte: at } }] }
  return {
    AND: [
      {
        OR: [older, { [column]: at, partnerId: { gt: partnerId } }, { [column]: at, partnerId, externalId: { gt: externalId } }],
      },
    ],
  }
}
