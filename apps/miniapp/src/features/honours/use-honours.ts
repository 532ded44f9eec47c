import type { Honours } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The resident's titles and medals, each with how far it is. */
export const useHonours = (): Resource<Honours> => useResidentResource('honours', () => trpc.honours.get.query())
