import type { Footprint } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** Where in life and in which districts the resident's acts were counted. */
export const useFootprint = (): Resource<Footprint> => useResidentResource('chart:footprint', () => trpc.ledger.footprint.query())
