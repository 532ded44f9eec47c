import type { StreakView } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** Days in a row with an act, and what such rows have brought. Out of date whenever honours are. */
export const useStreak = (): Resource<StreakView> => useResidentResource('honours:streak', () => trpc.ledger.streak.query())
