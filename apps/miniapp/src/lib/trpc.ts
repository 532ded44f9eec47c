import type { AppRouter } from '@tanpuhui/bff'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { authorization } from '@/features/session/store'
import { taroFetch } from './taro-fetch'

/** The BFF's procedures, typed. Calls made in one tick travel as one request. */
export const trpc = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: `${__API_ORIGIN__}/trpc`, fetch: taroFetch, headers: authorization, maxItems: 10 })],
})
