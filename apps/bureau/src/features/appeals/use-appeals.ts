import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useIsReviewer } from '@/features/session/use-staff'
import { api } from '@/lib/trpc'

export const APPEALS_KEY = ['appeals']

export type Tab = 'open' | 'answered'

/** Appeals page by page: those that wait, oldest first, or those that were answered, newest first. */
export const useAppeals = (tab: Tab) =>
  useInfiniteQuery({
    queryKey: [...APPEALS_KEY, tab],
    queryFn: ({ pageParam }) => api.appeals[tab].query(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })

const MINUTE = 60_000

/** How many appeals wait, asked anew every minute; undefined for staff whom it does not concern. */
export function useWaiting(): number | undefined {
  const enabled = useIsReviewer()
  const waiting = useQuery({
    queryKey: [...APPEALS_KEY, 'waiting'],
    queryFn: () => api.appeals.waiting.query(),
    refetchInterval: MINUTE,
    enabled,
  })
  return enabled ? waiting.data?.open : undefined
}
