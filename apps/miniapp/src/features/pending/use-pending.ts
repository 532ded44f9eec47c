import type { PendingLine } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** Acts that wait to be collected, those whose time ends first at the top. */
export const usePending = (): Resource<PendingLine[]> => useResidentResource('ledger:pending', () => trpc.ledger.pending.query())
