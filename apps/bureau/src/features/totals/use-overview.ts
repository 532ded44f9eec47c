import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/lib/trpc'
import type { Range } from './range'

/** The moment of the figures last seen, for the console's head. */
export const AS_OF_KEY = ['as-of']

const EVERY_MS = 15_000

/** The totals of a range, fresh every 15 seconds; while new ones are fetched the old ones stay. */
export function useOverview({ from, to }: Range) {
  const queryClient = useQueryClient()
  return useQuery({
    queryKey: ['totals', from, to],
    queryFn: async () => {
      const overview = await api.totals.overview.query({ from, to })
      queryClient.setQueryData(AS_OF_KEY, overview.asOf)
      return overview
    },
    refetchInterval: EVERY_MS,
    placeholderData: keepPreviousData,
  })
}
