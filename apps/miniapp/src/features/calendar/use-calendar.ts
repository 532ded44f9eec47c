import type { Calendar } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The resident's days of a month, e.g. `2026-11`. */
export const useCalendar = (month: string): Resource<Calendar> =>
  useResidentResource(`chart:calendar:${month}`, () => trpc.ledger.calendar.query({ month }))
