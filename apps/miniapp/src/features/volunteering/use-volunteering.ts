import type { VolunteeringView } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** Volunteer activities, with the places that are free and whether I have one. */
export const useVolunteering = (): Resource<VolunteeringView[]> =>
  useResidentResource('volunteering', () => trpc.volunteering.list.query())
