import type { BindingView } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The resident's authorisation of each partner. */
export const useBindings = (): Resource<BindingView[]> => useResidentResource('bindings', () => trpc.bindings.list.query())
