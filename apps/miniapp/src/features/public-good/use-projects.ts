import type { Project } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** What points can do for others, with what was given. */
export const useProjects = (): Resource<Project[]> => useResidentResource('public-good', () => trpc.publicGood.list.query())
