import type { Home } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The resident's name, totals, today and last records. */
export const useHome = (): Resource<Home> => useResidentResource('home', () => trpc.home.get.query())
