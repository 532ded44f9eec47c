import type { LedgerLine, PendingLine, RefusedLine } from '@tanpuhui/contract'
import { dayOf } from '@/lib/when'

interface Item {
  key: string
  /** Under which day it stands. */
  day: string
}

/** One line of the list, of whatever kind. */
export type LineItem =
  | (Item & { kind: 'record'; line: LedgerLine })
  | (Item & { kind: 'refused'; line: RefusedLine })
  | (Item & { kind: 'waiting'; line: PendingLine })

export const recordItem = (line: LedgerLine): LineItem => ({ kind: 'record', key: line.record, day: line.day, line })
export const refusedItem = (line: RefusedLine): LineItem => ({
  kind: 'refused',
  key: line.id,
  day: dayOf(line.occurredAt),
  line,
})
export const waitingItem = (line: PendingLine): LineItem => ({
  kind: 'waiting',
  key: line.id,
  day: dayOf(line.occurredAt),
  line,
})
