import type { Profile } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The resident's names, and whether others see them on leaderboards. */
export const useProfile = (): Resource<Profile> => useResidentResource('profile', () => trpc.profile.get.query())
