import type { ProgrammeView } from '@tanpuhui/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '@/lib/trpc'

/** The city's programme; undefined until it is known. It does not change while a page is open. */
export function useProgramme(): ProgrammeView | undefined {
  return useQuery({ queryKey: ['programme'], queryFn: () => api.programme.get.query(), staleTime: Number.POSITIVE_INFINITY }).data
}
