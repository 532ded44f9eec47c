import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/lib/trpc'

/** Under which the nicknames are kept. */
export const NICKNAMES_KEY = ['nicknames'] as const

/** Nicknames with `search` in them, page by page, those chosen last first. */
export const useNicknames = (search: string) =>
  useInfiniteQuery({
    queryKey: [...NICKNAMES_KEY, search],
    queryFn: ({ pageParam }) => api.nicknames.list.query({ search, ...(pageParam === null ? {} : { cursor: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
